import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byContent } from './choices.ts'
import { Decoding } from './decode.ts'
import type { Entry } from './entry.ts'
import { PieceReader } from './piece-reader.ts'
import { lineReader } from './read-lines.ts'
import type { TextReader } from './text-reader.ts'

const numRuns = process.env['PURGE_DESK_FULL'] === '1' ? 10_000 : 2_000
const host = 'https://ik.imagekit.io/acme'

/** What is a URL, nearly one, or has something around it. */
const url = fc.oneof(
  fc
    .stringMatching(/^[a-z0-9]{1,8}(?:[/_.-][a-z0-9]{1,8}){0,3}\.(?:jpg|webp)$/)
    .map((path) => `${host}/${path}`),
  fc.stringMatching(/^[ -~]{0,12}$/).map((odd) => `${host}/${odd}`),
  fc.stringMatching(/^[:/.,;()[\]<>"' a*?%&=#-]{0,8}$/).map((odd) => `http://${odd}`),
  fc.constantFrom(
    `${host}/tr:w-300,h-200/a.jpg`,
    `${host}/a.jpg ${host}/b.jpg`,
    `${host}/a.jpg,${host}/b.jpg`,
    `<${host}/a.jpg>`,
    `HTTPS://ik.imagekit.io/acme/a.jpg`,
    `${host}/müsli.jpg`,
    `${host}/${'long'.repeat(600)}.jpg`,
    `see ${host}/a.jpg`,
    `'${host}/a.jpg`,
    'https:///a.jpg',
    'https://',
    '//cdn.shop.example/a.jpg',
    '//shop/a',
    `${host}/photo(1).jpg`,
    `${host}/a;'=1.jpg`,
    'ik.imagekit.io/acme/a.jpg',
  ),
)
const words = fc.oneof(
  fc.constantFrom(
    '',
    'red',
    'Größe',
    '"quoted"',
    'Shoes/Men',
    '11/11/2026',
    'a.b/c',
    "Men's",
    '=1+1',
    '# note',
    '14:30',
  ),
  fc.stringMatching(/^[ -~]{0,10}$/),
)

/** How programs write a cell, and how they should not. */
function cell(text: fc.Arbitrary<string>, delimiter: string): fc.Arbitrary<string> {
  return fc.tuple(text, fc.constantFrom('right', 'right', 'right', 'bare', 'open')).map(([value, how]) => {
    if (how === 'open') return `"${value}`
    if (how === 'bare' || !/["\n]/.test(value + (value.includes(delimiter) ? '"' : ''))) return value
    return `"${value.replaceAll('"', '""')}"`
  })
}

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n')
const lineOf = (line: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.tuple(line, lineEnd).map((parts) => parts.join('')),
      { maxLength: 30 },
    )
    .map((lines) => lines.join(''))
const row = (delimiter: string) =>
  fc
    .tuple(cell(words, delimiter), cell(url, delimiter), cell(fc.oneof(words, url), delimiter))
    .map((cells) => cells.join(delimiter))
const table = (delimiter: string) => ({
  start: `id${delimiter}url${delimiter}note\n1${delimiter}${host}/a.jpg${delimiter}red\n2${delimiter}${host}/b.jpg${delimiter}\n`,
  rest: lineOf(fc.oneof({ weight: 5, arbitrary: row(delimiter) }, words)),
})

interface Read {
  readonly entries: readonly Entry[]
  readonly learnt: ReturnType<TextReader['learnt']>
}

/** As text alone: what the plain rows are held against. */
async function asText(start: string, rest: string): Promise<Read> {
  const reader = await lineReader(start, byContent)
  const entries = [...reader.push(start), ...reader.push(rest), ...reader.end()]
  return { entries, learnt: reader.learnt() }
}

async function asBytes(start: string, rest: string, cuts: readonly number[]): Promise<Read> {
  const [begin, bytes] = [new TextEncoder().encode(start), new TextEncoder().encode(rest)]
  const decoding = new Decoding({ encoding: 'utf-8', guessed: false }, false)
  const reader = await lineReader(decoding.decode(begin, bytes.length === 0), byContent)
  const pieces = new PieceReader(decoding, reader, begin)
  const entries = [...reader.push(start)]
  const places = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted(
    (one, other) => one - other,
  )
  let from = 0
  for (const to of places) {
    entries.push(...pieces.push(bytes.subarray(from, to), to === bytes.length))
    from = to
  }
  return { entries: [...entries, ...reader.end()], learnt: reader.learnt() }
}

const cuts = fc.array(fc.nat(100_000), { maxLength: 4 })

describe('rows read from the bytes are what their text is read to', () => {
  it.each([',', ';', '\t', '|'])('in a table with %j between its cells', async (delimiter) => {
    const { start, rest } = table(delimiter)
    await fc.assert(
      fc.asyncProperty(rest, cuts, async (text, places) => {
        expect(await asBytes(start, text, places)).toEqual(await asText(start, text))
      }),
      { numRuns },
    )
  })
  it('in a list', async () => {
    const start = `${host}/a.jpg\n${host}/b.jpg\n`
    const lines = lineOf(fc.oneof({ weight: 3, arbitrary: url }, words))
    await fc.assert(
      fc.asyncProperty(lines, cuts, async (text, places) => {
        expect(await asBytes(start, text, places)).toEqual(await asText(start, text))
      }),
      { numRuns },
    )
  })
})

describe('plain rows', () => {
  const start = `id,url,note\n1,${host}/a.jpg,red\n`
  const taken = async (text: string) => {
    const entries: Entry[] = []
    const reader = await lineReader(start, byContent)
    reader.push(start)
    const bytes = new TextEncoder().encode(text)
    return { to: reader.takePlain?.(bytes, 0, entries), size: bytes.length, entries }
  }

  it('are taken where nothing is to be thought of', async () => {
    const plain = `2,${host}/a.jpg,"so, ""so"""\r\n3,"${host}/tr:w-1,h-2/b.jpg",Shoes/Men\n`
    const { to, size, entries } = await taken(plain)
    expect(to).toBe(size)
    expect(entries).toEqual([
      { text: `${host}/a.jpg`, line: 3 },
      { text: `${host}/tr:w-1,h-2/b.jpg`, line: 4 },
    ])
  })
  it.each([
    `2,${host}/a.jpg\n`,
    `2,${host}/a.jpg,x,y\n`,
    `2,${host}/a.jpg,x`,
    `2,${host}/a b.jpg,x\n`,
    `2,${host}/ä.jpg,x\n`,
    `2,${host}/a.jpg,ä\n`,
    `2,${host}/a.jpg,${host}/b.jpg\n`,
    `2,${host}/a.jpg,shop.example/b.jpg\n`,
    `2,"${host}/a.jpg",x"y\n`,
    `2,"${host}/a""b.jpg",x\n`,
    `2,"${host}/a.jpg" ,x\n`,
    `2,${host}/a.jpg,"x\ny"\n`,
    `2,,x\n`,
  ])('are left where something is: %j', async (line) => {
    expect((await taken(line)).to).toBe(0)
  })
})
