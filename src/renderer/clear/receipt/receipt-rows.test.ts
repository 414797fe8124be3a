import { expect, it } from 'vitest'
import { ownColumn } from '#shared/csv/own-column.ts'
import { readContent } from '../../../../tests/helpers/intake.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { entriesOfText } from '../../../../tests/helpers/entries-of-text.ts'
import { sampleList } from '../adding/sample.ts'
import { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import { blockedRow, blockedTitles, receiptRow, receiptTitles, unreadRows } from './receipt-rows.ts'
import type { Writing } from './write-slices.ts'
import { writeSlices } from './write-slices.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }

function listOf(text: string) {
  const list = new RowList(rules, turns, () => 'id')
  const { entries, units } = entriesOfText(text)
  const source = list.addSource(newSource('file', 'spring.txt'))
  list.addEntries(source, entries)
  list.endSource(source, { kind: 'text', units, encoding: 'utf-8', otherColumns: 0 })
  return list
}

async function write(what: Pick<Writing, 'titles' | 'length' | 'rowAt'>): Promise<string> {
  const { signal } = new AbortController()
  return (await writeSlices({ ...what, progress: () => undefined, signal }, turns))?.join('') ?? ''
}

const hostile = [
  '=HYPERLINK("https://b.example/x")',
  '@SUM(A1)',
  "'=1",
  '-1;=2',
  '+1',
  'images*',
  'a "b", c*',
]

it('names each line with what became of it, and reads back line by line as it was', async () => {
  const list = listOf([sampleList(rules), ...hostile].join('\n'))
  const csv = await write({
    titles: receiptTitles(),
    length: list.table.length,
    rowAt: (at) => receiptRow(list.rows[at] ?? expect.fail(), list),
  })
  const { sheets } = await readContent(csv)
  const [, ...entries] = sheets[0]?.entries ?? []
  expect(entries.map(({ text }) => text)).toEqual(list.rows.map(({ text }) => text))
  expect(csv).toContain(`spring.txt,,13,`)
  expect(csv).toContain('The same URL as Line 12 of spring.txt')
  expect(csv).toContain('Column titles')
})

it('gives what can’t be cleared as a file that is mended and dropped back in', async () => {
  const list = listOf(hostile.join('\n'))
  const csv = await write({
    titles: blockedTitles(),
    length: list.table.length,
    rowAt: (at) => blockedRow(list.rows[at] ?? expect.fail(), list),
  })
  expect(csv.split('\r\n')[0]).toContain(ownColumn)
  const blocked = list.rows.filter(({ verdict }) => verdict === 'blocks').map(({ text }) => text)
  expect(blocked.length).toBeGreaterThan(1)
  const { sheets } = await readContent(csv.replace('images*', 'https://ik.imagekit.io/acme/images/*'))
  const [title, ...entries] = sheets[0]?.entries ?? []
  expect(title).toMatchObject({ text: ownColumn, aside: 'heading' })
  const mended = blocked.map((text) => (text === 'images*' ? 'https://ik.imagekit.io/acme/images/*' : text))
  expect(entries.map(({ text }) => text)).toEqual(mended)
})

it('writes nothing more once it is stopped', async () => {
  const stop = new AbortController()
  stop.abort()
  const { signal } = stop
  const writing = { titles: ['a'], length: 3, rowAt: () => ['x'], progress: () => undefined, signal }
  expect(await writeSlices(writing, turns)).toBeNull()
})

it('names what was not read: a whole file, or what stands behind the lines that were', () => {
  const list = listOf('https://ik.imagekit.io/acme/a.jpg\nhttps://ik.imagekit.io/acme/b.jpg\n')
  expect(unreadRows([], list.sources)).toEqual([])
  list.endSource(0, { stopped: true })
  const rows = unreadRows([{ name: 'x.pdf', code: 'pdf' }], list.sources)
  expect(rows.map(([name, , , , fate]) => [name, fate])).toEqual([
    ['x.pdf', 'Not read'],
    ['spring.txt', 'Not read'],
  ])
  expect(rows[1]?.[5]).toContain('ended after 2 lines')
  list.replaceSources([0])
  expect(unreadRows([], list.sources)).toEqual([])
})
