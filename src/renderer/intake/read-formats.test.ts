import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compoundOf, isAccountedFor, readContent, workbook } from '../../../tests/helpers/intake.ts'
import { zipOf } from '../../../tests/helpers/zip.ts'
import { Refused } from './refusal.ts'
import { unpackGzip } from './unpack.ts'

const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/tr:w-200,h-200/b.jpg?x=1&y=2'
const bEscaped = b.replace('&', '&amp;')

async function read(content: string | Uint8Array<ArrayBuffer>) {
  const { sheets, refused } = await readContent(content)
  const [first] = sheets
  if (first === undefined) throw new Error(refused ?? 'nothing read')
  expect(isAccountedFor(first)).toBe(true)
  return { ...first, texts: first.entries.map(({ text }) => text) }
}

describe('sitemaps and other XML', () => {
  const sitemap = `<?xml version="1.0"?><urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://shop.example/p</loc><image:image><image:loc> ${bEscaped} </image:loc></image:image>
    <video:video><video:thumbnail_loc>${a}</video:thumbnail_loc><video:title>https in a title</video:title></video:video></url>
    <url><loc></loc><lastmod>2026-01-01</lastmod></url></urlset>`

  it('takes loc, image:loc and video:*, and accounts for an empty loc', async () => {
    const { texts, reading } = await read(sitemap)
    expect(texts).toEqual(['https://shop.example/p', b, a, ''])
    expect(reading).toMatchObject({ kind: 'xml', units: 4 })
  })
  it('unpacks .xml.gz, and any other list that is compressed', async () => {
    expect((await read(Uint8Array.from(gzipSync(sitemap)))).texts).toContain(b)
    expect((await read(Uint8Array.from(gzipSync(`${a}\n${b}`)))).texts).toEqual([a, b])
  })
  it('lists the sitemaps of an index as left out, and says why', async () => {
    const { entries, reading } = await read(
      `<sitemapindex><sitemap><loc>https://shop.example/1.xml</loc></sitemap></sitemapindex>`,
    )
    expect(entries).toEqual([{ text: 'https://shop.example/1.xml', line: 1, aside: 'sitemap' }])
    expect(reading?.notes).toEqual([{ code: 'sitemap-index' }])
  })
  it('keeps a raw & and reads what stands before the cut of a file', async () => {
    const { entries, reading } = await read(`<urlset><url><loc>${b}</loc></url><url><loc>https://shop.exa`)
    expect(entries).toEqual([
      { text: b, line: 1 },
      { text: 'https://shop.exa', line: 2, aside: 'other-text' },
    ])
    expect(reading?.notes).toEqual([{ code: 'cut-off' }])
  })
  it('finds the pictures of a feed', async () => {
    const feed = `<rss><channel><item><g:image_link>${bEscaped}</g:image_link><enclosure url="${a}"/>
      <description><![CDATA[<p>New: <img src="${a}?2">]]></description></item></channel></rss>`
    expect((await read(feed)).texts).toEqual([b, a, `${a}?2`])
  })
  it('finds URLs in any attribute, and each of several in one element', async () => {
    const catalogue = `<c xmlns="https://shop.example/schema" xsi:schemaLocation="https://shop.example/x y">
      <p picture="${a}" name="https"/><pictures>${a}?1, ${a}?2</pictures><Cell ss:HRef="${bEscaped}">front</Cell></c>`
    expect((await read(catalogue)).texts).toEqual([a, `${a}?1`, `${a}?2`, b])
  })
})

describe('JSON', () => {
  it('finds URLs at any depth, in names, in sentences and behind escapes', async () => {
    const value = {
      a: [{ b: { url: a } }, 'see https:\\/\\/x', 5, null],
      [b]: 1,
      text: `both ${a} and ${b}.`,
    }
    const json = JSON.stringify(value).replace('https:\\\\/\\\\/x', 'https:\\/\\/x.example\\/\\u00e4.jpg')
    expect((await read(json)).texts).toEqual([a, 'https://x.example/ä.jpg', b, a, b])
  })
  it('reads JSON lines', async () => {
    const { texts, reading } = await read(`{"url":"${a}"}\n{"url":"${b}"}\n`)
    expect(texts).toEqual([a, b])
    expect(reading?.kind).toBe('json')
    expect((await read(`["${a}",\n"${b}"]`)).texts).toEqual([a, b])
  })
  it('takes the requests of a HAR log and nothing else of it', async () => {
    const entry = {
      request: { url: a, headers: [{ name: 'referer', value: b }] },
      response: { redirectURL: b },
    }
    const har = {
      log: { creator: { name: 'x', comment: 'https://browser.example/' }, entries: [entry, entry] },
    }
    expect((await read(JSON.stringify(har))).texts).toEqual([a, a])
  })
  it('says that a file was cut off, and takes no half URL', async () => {
    const { texts, reading } = await read(`{"urls": ["${a}", "https://ik.imagekit.io/ac`)
    expect(texts).toEqual([a])
    expect(reading?.notes).toEqual([{ code: 'cut-off' }])
  })
})

describe('HTML', () => {
  it('takes src, srcset, href, poster, styles and URLs that are written out', async () => {
    const page = `<!DOCTYPE html><title>x</title><style>p{background:url("${a}")}</style>
      <img src="${a}" srcset="${b.replace('&', '&amp;')} 1x, ${a} 2x" data-src='/lazy.jpg'><video poster=${a}></video>
      <a href="#top">up</a> <a href="${a}">${a}</a><p style="background:url(${a})">Old: ${bEscaped}.</p>
      <script>var u = "${b}"</script><img src="data:image/png;base64,${'A'.repeat(5_000)}">`
    const { entries, texts, reading } = await read(page)
    expect(texts.slice(0, -1)).toEqual([a, a, b, a, '/lazy.jpg', a, '#top', a, a, b])
    expect(entries.at(-1)).toMatchObject({ aside: 'other-text' })
    expect(reading?.kind).toBe('html')
  })
  it('takes a URL out of a page’s own attributes, and reads markup that begins with a comment', async () => {
    const copied = `<!--StartFragment--><div data-zoom-image="${a}" data-id="7" itemtype="https://schema.org/Offer">
      <img data-sizes-set="${a} 1x, ${a}?2 2x" srcset="${a}?3 2x"></div>`
    const { texts, reading } = await read(copied)
    expect(texts).toEqual([a, a, `${a}?2`, `${a}?3`])
    expect(reading?.kind).toBe('html')
  })
  it('reads a page that is one long list', async () => {
    const urls = Array.from({ length: 90_000 }, (_, at) => `https://ik.imagekit.io/acme/shop/shoes/${at}.jpg`)
    const { texts } = await read(`<html><pre>${urls.join('\n')}</pre>`)
    expect(texts).toEqual(urls)
  })
  it('reads a table that calls itself a spreadsheet', async () => {
    expect((await read(`<table><tr><td>1<td>${a}</table>`)).texts).toEqual([a])
  })
})

describe('spreadsheets', () => {
  it('reads the visible sheets, and says which it did not take', async () => {
    const cells = new Map([
      ['1,1', { value: 'click', type: 'string', hyperlink: { target: a } } as const],
      ['2,1', { value: 'x', type: 'formula', formula: `HYPERLINK("${b}","x")`, formulaResult: 'x' } as const],
    ])
    const rows = [
      ['id', 'Picture'],
      [1, 'click'],
      [2, 'x'],
      [3, null],
      [4, 'see note'],
    ]
    const { sheets } = await readContent(
      await workbook(
        { name: 'Shoes', rows, cells },
        { name: 'Old', rows: [[b]], hidden: true },
        { name: 'Notes', rows: [['nothing']] },
        { name: 'Hats', rows: [[null], [a]] },
      ),
    )
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Shoes', 'Notes', 'Hats'])
    expect(sheets.every(isAccountedFor)).toBe(true)
    expect(sheets[0]?.entries).toEqual([
      { text: 'Picture', line: 1, aside: 'heading' },
      { text: a, line: 2 },
      { text: b, line: 3 },
      { text: '', line: 4 },
      { text: 'see note', line: 5 },
    ])
    expect(sheets[1]?.entries).toEqual([{ text: 'nothing', line: 1, aside: 'other-text' }])
    expect(sheets[2]?.entries.at(-1)).toEqual({ text: a, line: 2 })
    expect(sheets[0]?.reading?.notes).toEqual([
      { code: 'hidden-sheets', names: ['Old'] },
      { code: 'sheets-without-urls', names: ['Notes'] },
    ])
  })
  it('accounts for every row of a workbook without a URL', async () => {
    const book = await workbook({
      name: 'A',
      rows: [
        ['id', 'price'],
        [1, 9.95],
        [null, null],
        ['x', null],
      ],
    })
    const { sheets, refused } = await readContent(book)
    expect(refused).toBeNull()
    expect(sheets.every(isAccountedFor)).toBe(true)
    expect(sheets[0]?.entries).toEqual([
      { text: 'id price', line: 1, aside: 'other-text' },
      { text: '1 9.95', line: 2, aside: 'other-text' },
      { text: '', line: 3 },
      { text: 'x', line: 4, aside: 'other-text' },
    ])
  })
  it('names the hidden sheets of a workbook whose URLs are hidden', async () => {
    const book = await workbook({ name: 'A', rows: [['x']] }, { name: 'B', rows: [[a]], hidden: true })
    const { sheets } = await readContent(book)
    expect(sheets[0]?.reading?.notes).toContainEqual({ code: 'hidden-sheets', names: ['B'] })
  })
  it('names a workbook that shows nothing, but hides sheets', async () => {
    const book = await workbook({ name: 'A', rows: [] }, { name: 'B', rows: [[a]], hidden: true })
    expect((await readContent(book)).refused).toBe('no-urls-but-hidden')
  })
})

/** A workbook by hand, with the XML of its one sheet's rows. */
function sheetOf(rows: string) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="${type}.${kind}+xml"/>`
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types">${override('workbook.xml', 'sheet.main')}${override('sheet1.xml', 'worksheet')}</Types>`,
    },
    { name: '_rels/.rels', content: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relation('worksheet', 'sheet1.xml') },
    {
      name: 'xl/sheet1.xml',
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ])
}

const cell = (column: string, row: number) =>
  `<row r="${row}"><c r="${column}${row}" t="inlineStr"><is><t>${a}</t></is></c></row>`

it('reads a workbook that another program wrote', async () => {
  const { texts, reading } = await read(sheetOf(`${cell('A', 1)}${cell('C', 3)}`))
  expect(texts).toEqual([a, '', a])
  expect(reading).toMatchObject({ kind: 'sheet', units: 3 })
})

describe('what is made to break its reader', () => {
  const text = (content: string) => zipOf([{ name: 'xl/workbook.xml', content }])
  it.each([
    ['an honest ZIP bomb', 'bomb', () => zipOf([{ name: 'xl/a.xml', content: Buffer.alloc(6_000_000) }])],
    [
      'a ZIP that declares gigabytes',
      'bomb',
      () => zipOf([{ name: 'xl/a.xml', content: 'x', unpacked: 3e9 }]),
    ],
    [
      'a ZIP that lies',
      'damaged',
      () => zipOf([{ name: 'xl/a.xml', content: Buffer.alloc(9e6), unpacked: 9 }]),
    ],
    ['a workbook cut off', 'damaged', () => text('<x/>').subarray(0, 40)],
    ['a workbook without sheets', 'damaged', () => text('<x/>')],
    [
      'a cell in the last corner',
      'spreadsheet-too-large',
      () => sheetOf(`${cell('A', 1)}${cell('XFD', 1_048_576)}`),
    ],
    ['a text document', 'document', () => zipOf([{ name: 'word/document.xml', content: a }])],
    [
      'an ODS',
      'open-document',
      () =>
        zipOf([
          { name: 'content.xml', content: a },
          { name: 'META-INF/manifest.xml', content: '' },
        ]),
    ],
    ['another ZIP', 'zip', () => zipOf([{ name: 'list.txt', content: a }])],
    ['a RAR file', 'zip', () => Uint8Array.from(Buffer.from(`Rar!\u001a\u0007\u0001\0${a}`, 'latin1'))],
    [
      'rich text',
      'document',
      () => `{\\rtf1\\ansi {\\field{\\*\\fldinst{HYPERLINK "${a}"}}}\\par ${b}\\par}`,
    ],
    ['a password', 'password', () => compoundOf('EncryptionInfo', 'EncryptedPackage')],
    ['gzip cut off', 'damaged', () => Uint8Array.from(gzipSync(a.repeat(99))).subarray(0, 30)],
    ['gzip in gzip', 'zip', () => Uint8Array.from(gzipSync(gzipSync(a)))],
    ['gzip of nothing', 'empty', () => Uint8Array.from(gzipSync(''))],
    ['200,000-deep XML', 'too-deep', () => `<?xml version="1.0"?>${'<a>'.repeat(200_000)}`],
    ['200,000-deep HTML', 'too-deep', () => `<html>${'<div>'.repeat(200_000)}`],
    ['200,000-deep JSON', 'no-urls', () => `${'[{"a":'.repeat(100_000)}1`],
    [
      'an entity bomb',
      'entities',
      () =>
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><urlset><loc>&b;</loc></urlset>`,
    ],
    ['an old text document', 'document', () => compoundOf('WordDocument')],
    ['an old presentation', 'presentation', () => compoundOf('PowerPoint Document')],
    ['a mail of Outlook', 'outlook-mail', () => compoundOf('__nameid_version1.0')],
    [
      'a spreadsheet of Numbers',
      'old-spreadsheet',
      () => zipOf([{ name: 'Index/Document.iwa', content: 'x' }]),
    ],
    ['another compound file', 'old-spreadsheet', () => compoundOf('Other')],
    ['a compound file cut off', 'damaged', () => compoundOf('Workbook').subarray(0, 300)],
    ['an old workbook without its cells', 'damaged', () => compoundOf('Workbook')],
    ['a web page without a URL', 'no-urls', () => '<!doctype html><p>'],
    ['a picture', 'picture', () => Uint8Array.from(Buffer.from('\0\0\0\u001cftypavif\0\0\0\0', 'latin1'))],
  ])('%s gets a sentence', async (_, code, content) => {
    const { refused, sheets } = await readContent(content())
    expect(refused).toBe(code)
    expect(sheets.flatMap(({ entries }) => entries)).toEqual([])
  })
  it('stops a gzip bomb while it unpacks', async () => {
    const bomb = new Blob([gzipSync(Buffer.alloc(1_000_000))])
    const never = new AbortController().signal
    await expect(unpackGzip(bomb, never, 100_000)).rejects.toThrow(new Refused('bomb'))
    expect((await unpackGzip(bomb, never)).size).toBe(1_000_000)
  })
})
