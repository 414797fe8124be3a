import { readFileSync, readdirSync } from 'node:fs'
import { mixedList } from '../../helpers/lists.ts'

const fixtures = new URL('../../fixtures/intake/', import.meta.url)
const base = 'https://ik.imagekit.io/acme/'

/** Which of the files that real programs made each reader reads. */
const patterns = {
  table: /\.csv$/,
  xlsx: /^(?!corner).*\.xlsx$/,
  xls: /^(?!corner).*\.xls$/,
  xml: /\.xml$/,
  gzip: /\.gz$/,
  json: /\.har$/,
  html: /\.html$/,
  mail: /\.eml$/,
} as const satisfies Record<string, RegExp>

export type ReaderName = keyof typeof patterns | 'text'

export interface Reader {
  readonly name: ReaderName
  readonly files: readonly Buffer[]
}

/** Every reader with files that it reads as they are. */
export function readers(): readonly Reader[] {
  const names = readdirSync(fixtures)
  const made = Object.entries(patterns).map(([name, pattern]): Reader => {
    const files = names
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(new URL(file, fixtures)))
    return { name: isReader(name) ? name : 'text', files }
  })
  return [
    ...made,
    { name: 'text', files: [Buffer.from(mixedList(base).slice(0, 4_000)), Buffer.from(prose)] },
  ]
}

function isReader(name: string): name is keyof typeof patterns {
  return name in patterns
}

const prose = `Hi Ann,\r\n\r\nplease clear [one](${base}a.jpg), <${base}b.jpg> and\r\n- ${base}c*, www.shop.example/d.jpg\r\n> ${base}e.jpg?tr=w-1,h-2;${base}f.jpg\r\n`
