import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBytes, asText, cuts, host, numRuns, url, words } from '../../../tests/helpers/plain-and-text.ts'
import type { Entry } from './entry.ts'
import { xmlReader } from './read-xml.ts'

const name = fc.constantFrom(
  'loc',
  'image:loc',
  'url',
  'lastmod',
  'image:image',
  'video:player_loc',
  'LOC',
  'a:b:loc',
  'xloc',
  'script',
  'title',
  'ä',
)
const content = fc.oneof(
  url.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  words.map((text) => text.replaceAll('<', '&lt;')),
  fc.constantFrom(
    '',
    ' ',
    '\n  ',
    ` ${host}/a.jpg `,
    'data:image/png;base64,AAAA',
    '&#58;//',
    '&amp;amp;',
    `&amp;${host}/b.jpg`,
  ),
)
const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      tie('inner'),
      fc.constantFrom('', '', '', '', ' id="1"', ` href="${host}/c.jpg"`, ' '),
      fc.constantFrom('', '', '', '', '', 'x', ' '),
    )
    .map(([tag, inner, attributes, wrong]) => `<${tag}${attributes}>${inner}</${tag}${wrong}>`),
  inner: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    content,
    fc.array(tie('element'), { maxLength: 4 }).map((elements) => elements.join('')),
    fc.tuple(content, tie('element'), content).map((parts) => parts.join('')),
  ),
}))
const dirt = fc.constantFrom(
  '<!-- <url><loc>x</loc></url> -->',
  '<![CDATA[<url></url>]]>',
  '<url/>',
  '<?pi?>',
  'text',
  '<url>',
  '</url>',
  '</urlset>',
  '<',
  '>',
  '&',
  '<!-- ',
)
const blank = fc.constantFrom('', '\n', '\r\n\t')
const sitemap = fc
  .array(
    fc.tuple(fc.oneof({ weight: 8, arbitrary: element }, dirt), blank).map((parts) => parts.join('')),
    { maxLength: 12 },
  )
  .map((children) => children.join(''))

describe('elements read from the bytes are what the parser reads them to', () => {
  const make = () => Promise.resolve(xmlReader())
  it.each(['urlset', 'sitemapindex', 'catalogue'])('in a file of %s', async (root) => {
    const start = `<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${host}/a.jpg</loc></url>`
    await fc.assert(
      fc.asyncProperty(sitemap, fc.constantFrom('', `</${root}>`), cuts, async (children, end, places) => {
        const rest = children + end
        expect(await asBytes(start, rest, places, make)).toEqual(await asText(start, rest, make))
      }),
      { numRuns },
    )
  })
})

describe('plain elements', () => {
  const start = `<urlset><url><loc>${host}/a.jpg</loc></url>`
  const taken = (text: string) => {
    const entries: Entry[] = []
    const reader = xmlReader()
    reader.push(start)
    const bytes = new TextEncoder().encode(text)
    const isNext = reader.plain?.isNext()
    return { isNext, to: reader.plain?.take(bytes, 0, entries), size: bytes.length, entries }
  }

  it('are taken where nothing is to be thought of', () => {
    const plain = `\n<url>\n<loc> ${host}/b.jpg?a=1&amp;b=2 </loc><lastmod>2026-11-01</lastmod><image:image><image:loc>${host}/c.jpg</image:loc></image:image></url>\r\n<url><loc></loc></url>`
    const { isNext, to, size, entries } = taken(plain)
    expect(isNext).toBe(true)
    expect(to).toBe(size)
    expect(entries).toEqual([
      { text: `${host}/b.jpg?a=1&b=2`, line: 2 },
      { text: `${host}/c.jpg`, line: 3 },
      { text: '', line: 4 },
    ])
  })
  it.each([
    `<url><loc>${host}/b.jpg</loc>`,
    `<url><loc>${host}/ä.jpg</loc></url>`,
    `<url><loc>${host}/b.jpg&lt;</loc></url>`,
    `<url><loc id="1">${host}/b.jpg</loc></url>`,
    `<url><title>${host}/b.jpg</title></url>`,
    `<url><title>&#58;//</title></url>`,
    `<url><video:player_loc>${host}/b.jpg</video:player_loc></url>`,
    `<url><loc>${host}/b.jpg</LOC></url>`,
    `<url><!-- --><loc>${host}/b.jpg</loc></url>`,
    `<url/>`,
    `text<url></url>`,
    `</urlset>`,
  ])('are left where something is: %j', (text) => {
    expect(taken(text).to).toBe(0)
  })
  it('do not begin inside of a comment', () => {
    const reader = xmlReader()
    reader.push(`${start}<!-- <url></url>`)
    expect(reader.plain?.isNext()).toBe(false)
  })
})
