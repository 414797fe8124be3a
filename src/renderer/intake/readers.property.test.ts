import { gzipSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAccountedFor, readContent, workbook } from '../../../tests/helpers/intake.ts'

const numRuns = process.env['PURGE_DESK_FULL'] === '1' ? 10_000 : 200
const timeout = numRuns * 100

const url = fc
  .stringMatching(/^[a-z0-9]{1,8}(?:[/_,-][a-z0-9]{1,8}){0,3}\.(?:jpg|webp|svg)$/)
  .map((path) => `https://ik.imagekit.io/acme/${path}`)
const words = fc.constantFrom('', 'red', 'Größe', 'a & b', '1', '#top', '"quoted"', '<b>', 'x: y')
const value = fc.oneof({ weight: 3, arbitrary: url }, words)
const values = fc.array(value, { minLength: 1, maxLength: 12 })

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const isUrl = (text: string) => text.startsWith('https://')
const sitemap = (texts: readonly string[]) =>
  `<?xml version="1.0"?><urlset>${texts.map((text) => `<url><loc>${escaped(text)}</loc></url>`).join('\n')}</urlset>`
const page = (texts: readonly string[]) =>
  `<!doctype html>${texts.map((text) => `<a href="${escaped(text)}">x</a><img srcset="${escaped(text)} 2x">`).join('\n')}`
const sheet = (texts: readonly string[]) =>
  workbook({ name: 'A', rows: [['id', 'url'], ...texts.map((text, at) => [at, text])] })
const oldSheet = (texts: readonly string[]) => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['id', 'url'], ...texts.map((text, at) => [at, text])]),
    'A',
  )
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'biff8' })
  if (!(bytes instanceof Uint8Array)) throw new Error('No workbook was written')
  return Uint8Array.from(bytes)
}
const mail = (texts: readonly string[]) =>
  `From: a@shop.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${texts.join('\r\n')}`
const table = (texts: readonly string[]) =>
  `id;url;note\r\n${texts.map((text, at) => `${at};"${text.replaceAll('"', '""')}";"x;y"`).join('\r\n')}`
const nested = (texts: readonly string[]) =>
  JSON.stringify(texts.reduce<unknown>((inner, text) => ({ [`k${text}`]: [inner, text] }), null))

describe('n in = n accounted for', () => {
  it('for every loc of a sitemap', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(values, async (texts) => {
        const [read] = (await readContent(sitemap(texts))).sheets
        expect(read?.entries.map(({ text }) => text)).toEqual(texts.map((text) => text.trim()))
        expect(read !== undefined && isAccountedFor(read)).toBe(true)
      }),
      { numRuns },
    )
  })
  it('for every link of a web page', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(values, async (texts) => {
        const [read] = (await readContent(page(texts))).sheets
        expect(read?.reading?.units).toBe(texts.length * 2)
        expect(read !== undefined && isAccountedFor(read)).toBe(true)
        const found = read?.entries.map(({ text }) => text).filter(isUrl)
        expect(found).toEqual(texts.filter(isUrl).flatMap((text) => [text, text]))
      }),
      { numRuns },
    )
  })
  it('for every URL of JSON', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(url, { minLength: 1, maxLength: 90 }), async (texts) => {
        const [read] = (await readContent(nested(texts))).sheets
        expect(read !== undefined && isAccountedFor(read)).toBe(true)
        const found = read?.entries.map(({ text }) => text) ?? []
        for (const text of texts) expect(found).toContain(text)
      }),
      { numRuns },
    )
  })
  it('for every row of a sheet', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(values, url, async (texts, last) => {
        const [read] = (await readContent(await sheet([...texts, last]))).sheets
        expect(read?.reading?.units).toBe(texts.length + 2)
        expect(read !== undefined && isAccountedFor(read)).toBe(true)
      }),
      { numRuns },
    )
  })
})

describe('n in = n accounted for, line by line', () => {
  const ofRows = async (
    content: string | Uint8Array<ArrayBuffer>,
    texts: readonly string[],
    more: number,
  ) => {
    const [read] = (await readContent(content)).sheets
    expect(read !== undefined && isAccountedFor(read)).toBe(true)
    expect(read?.reading?.units).toBe(texts.length + more)
    const found = read?.entries.map(({ text }) => text) ?? []
    for (const text of texts.filter(isUrl)) expect(found).toContain(text)
  }
  const check = (make: (texts: readonly string[]) => string | Uint8Array<ArrayBuffer>, more: number) =>
    fc.assert(
      fc.asyncProperty(values, url, (texts, last) => ofRows(make([...texts, last]), [...texts, last], more)),
      { numRuns },
    )
  it('for every row of an old workbook', { timeout }, () => check(oldSheet, 1))
  it('for every row of a table', { timeout }, () => check(table, 1))
  it('for every line of a mail', { timeout }, () => check(mail, 1))
  it('for every line of a list', { timeout }, () => check((texts) => ['List:', ...texts].join('\n'), 1))
})

/** Bytes put in, taken out or changed, and the end cut off. */
const damage = fc.record({
  cuts: fc.array(fc.tuple(fc.nat(5_000), fc.nat(8), fc.uint8Array({ maxLength: 8 })), { maxLength: 4 }),
  end: fc.option(fc.nat(5_000), { nil: 1_000_000 }),
})

function damaged(
  bytes: Uint8Array,
  { cuts, end }: { cuts: readonly (readonly [number, number, Uint8Array])[]; end: number },
): Uint8Array<ArrayBuffer> {
  let left = [...bytes]
  for (const [place, length, more] of cuts) {
    const at = place % (left.length + 1)
    left = [...left.slice(0, at), ...more, ...left.slice(at + length)]
  }
  return Uint8Array.from(left.slice(0, Math.max(1, end)))
}

describe('a damaged file is read as far as it goes, or refused with a reason', () => {
  const kinds = {
    sitemap: async (texts: readonly string[]) => Buffer.from(sitemap(texts)),
    'compressed sitemap': async (texts: readonly string[]) => gzipSync(sitemap(texts)),
    'web page': async (texts: readonly string[]) => Buffer.from(page(texts)),
    JSON: async (texts: readonly string[]) => Buffer.from(nested(texts)),
    workbook: sheet,
    'old workbook': async (texts: readonly string[]) => oldSheet(texts),
    mail: async (texts: readonly string[]) => Buffer.from(mail(texts)),
    table: async (texts: readonly string[]) => Buffer.from(table(texts)),
    'plain list': async (texts: readonly string[]) => Buffer.from(texts.join('\r\n')),
  } satisfies Record<string, (texts: readonly string[]) => Promise<Uint8Array>>
  for (const [kind, make] of Object.entries(kinds)) {
    it(kind, { timeout }, async () => {
      await fc.assert(
        fc.asyncProperty(values, damage, async (texts, harm) => {
          const { sheets, refused } = await readContent(damaged(await make(texts), harm))
          expect(refused).not.toBe('unexpected')
          if (refused === null) expect(sheets.every(isAccountedFor)).toBe(true)
        }),
        { numRuns },
      )
    })
  }
})
