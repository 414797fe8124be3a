import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { clearButton, clearWords } from '#shared/words/clear.ts'
import { intakeWords, noteWords } from '#shared/words/intake.ts'
import { workbook } from '../helpers/intake.ts'
import { zipOf } from '../helpers/zip.ts'
import { expect, test } from './support/app.ts'
import { dropPaths } from './support/drop-paths.ts'
import { startOver } from './support/lists.ts'
import { practiceBase, startPractising } from './support/steps.ts'
import { shown } from './support/shown.ts'

const a = `${practiceBase}shoes/a.jpg`
const b = `${practiceBase}tr:w-200,h-200/shoes/b.jpg`
const sitemap = `<?xml version="1.0"?><urlset><url><loc>${a}</loc><image:image><image:loc>${b}</image:loc></image:image></url></urlset>`

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-formats-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

/** Drops a file with this content, as from a folder. */
async function dropContent(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, content)
  await dropPaths(page, [path])
}

const table = (mark: string) =>
  [
    ['id', 'Bild'],
    ['1', a],
    ['2', `"${b}"`],
  ]
    .map((row) => row.join(mark))
    .join('\r\n')

/** Each under a name that says something else: the content alone tells. */
const lists: readonly (readonly [kind: string, name: string, content: string | Buffer])[] = [
  ['a mail', 'list.xlsx', `Hi Ann,\n\nplease clear ${a}, and <${b}>.\nThanks!\n`],
  ...[',', ';', '\t', '|'].map((mark) => [`a table behind "${mark}"`, 'list.txt', table(mark)] as const),
  ['a table in UTF-16', 'list.csv', Buffer.from(`\uFEFF${table('\t')}`, 'utf16le')],
  ['Markdown', 'list.md', `- [one](${a})\n- ![two](${b})\n`],
  ['a sitemap', 'list.txt', sitemap],
  ['a compressed sitemap', 'sitemap.xml.gz', gzipSync(sitemap)],
  ['JSON', 'list.csv', JSON.stringify({ data: [{ url: a }, { images: [b] }] })],
  ['JSON lines', 'list.json', `{"url":"${a}"}\n{"url":"${b}"}\n`],
  [
    'a HAR log',
    'shop.har',
    JSON.stringify({ log: { entries: [a, b].map((url) => ({ request: { url } })) } }),
  ],
  ['a web page', 'page.htm', `<!doctype html><img src="${a}" srcset="${b} 2x">`],
]

test('each kind of list can be dropped, whatever it is named', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  for (const [kind, name, content] of lists) {
    await dropContent(page, name, content)
    await expect(page.getByRole('button', { name: clearButton(2) }), kind).toBeVisible()
    await startOver(page)
  }
})

test('a workbook can be dropped: its sheets are named, the hidden one is said', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const cells = new Map([['1,1', { value: 'see', type: 'string', hyperlink: { target: a } } as const]])
  const content = await workbook(
    {
      name: 'Shoes',
      rows: [
        ['id', 'Picture'],
        [1, 'see'],
      ],
      cells,
    },
    { name: 'Old', rows: [[`${practiceBase}old.jpg`]], hidden: true },
    { name: 'Hats', rows: [[b], [a]] },
  )
  await dropContent(page, 'spring.xlsx', content)
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
  await expect(shown(page, 'spring.xlsx, sheet Shoes').first()).toBeVisible()
  await expect(shown(page, noteWords('spring.xlsx', { code: 'hidden-sheets', names: ['Old'] }))).toBeVisible()
})

test('a sitemap index lists its sitemaps as left out and says what to do', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const index = '<sitemapindex><sitemap><loc>https://shop.example/1.xml</loc></sitemap></sitemapindex>'
  await dropContent(page, 'sitemap.xml', index)
  await expect(shown(page, noteWords('sitemap.xml', { code: 'sitemap-index' }))).toBeVisible()
  await expect(page.getByRole('radio', { name: `${clearWords.filter['left-out']} 1` })).toBeVisible()
})

test('a picture out of a web page and cells with links can be dragged in', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const image = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('x') }
  await page.locator('body').drop({ files: [image], data: { 'text/uri-list': a } })
  await expect(page.getByRole('button', { name: clearButton(1) })).toBeVisible()
  const html = `<table><tr><td><a href="${b}">front</a></table>`
  await page.locator('body').drop({ data: { 'text/plain': 'front', 'text/html': html } })
  await page.getByRole('button', { name: 'Add to this list' }).click()
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
})

test('what would break a reader gets a sentence, and the others are read', async ({ launch }) => {
  const { page } = await launch()
  await startPractising(page)
  const file = (name: string, buffer: Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(buffer),
  })
  await page.locator('body').drop({
    files: [
      file('bomb.xlsx', zipOf([{ name: 'xl/a.xml', content: Buffer.alloc(6_000_000) }])),
      file('deep.xml', Buffer.from(`<?xml version="1.0"?>${'<a>'.repeat(200_000)}`)),
      file('list.txt', Buffer.from(`${a}\n${b}\n`)),
    ],
  })
  await expect(page.getByRole('button', { name: clearButton(2) })).toBeVisible()
  await expect(shown(page, intakeWords.refused('bomb.xlsx', 'bomb')).first()).toBeVisible()
  await expect(shown(page, intakeWords.refused('deep.xml', 'too-deep')).first()).toBeVisible()
})
