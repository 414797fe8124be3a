import { utils, write } from '@e965/xlsx'
import type { WorkSheet } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../tests/helpers/intake.ts'
import { byContent } from './choices.ts'
import { Refused } from './refusal.ts'
import { readRows } from './sheet-rows.ts'

const a = 'https://ik.imagekit.io/acme/a.jpg'
const b = 'https://ik.imagekit.io/acme/tr:w-200,h-200/b.jpg'

interface Made {
  readonly name: string
  readonly sheet: WorkSheet
  readonly hidden?: boolean
}

function xls(...sheets: readonly Made[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new()
  for (const { name, sheet } of sheets) utils.book_append_sheet(book, sheet, name)
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) }
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'biff8' })
  if (!(bytes instanceof Uint8Array)) throw new Error('no workbook was written')
  return Uint8Array.from(bytes)
}

const rows = (...cells: readonly (readonly (string | number)[])[]) =>
  utils.aoa_to_sheet(cells.map((row) => [...row]))

describe('workbooks of Excel 97 to 2003', () => {
  it('reads every sheet that is shown, row by row', async () => {
    const { sheets } = await readContent(
      xls(
        { name: 'Shoes', sheet: rows(['id', 'Bild'], [1, a], [2, '']) },
        { name: 'Notes', sheet: rows(['thanks']) },
        { name: 'Hats', sheet: rows([b]) },
      ),
    )
    expect(sheets.map(({ sheet, entries }) => [sheet, entries])).toEqual([
      [
        'Shoes',
        [
          { text: 'Bild', line: 1, aside: 'heading' },
          { text: a, line: 2 },
          { text: '', line: 3 },
        ],
      ],
      ['Notes', [{ text: 'thanks', line: 1, aside: 'other-text' }]],
      ['Hats', [{ text: b, line: 1 }]],
    ])
    expect(sheets[0]?.reading?.notes).toEqual([{ code: 'sheets-without-urls', names: ['Notes'] }])
  })
  it('leaves hidden sheets aside until they are asked for', async () => {
    const file = xls({ name: 'Shoes', sheet: rows([a]) }, { name: 'Old', sheet: rows([b]), hidden: true })
    const { sheets } = await readContent(file)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Shoes'])
    expect(sheets[0]?.reading?.notes).toEqual([{ code: 'hidden-sheets', names: ['Old'] }])
    const asked = await readContent(file, { ...byContent, choices: { sheets: 'hidden' } })
    expect(asked.sheets.map(({ sheet, entries }) => [sheet, entries])).toEqual([
      ['Old', [{ text: b, line: 1 }]],
    ])
  })
  it('refuses a file larger than its cells may fill', async () => {
    const huge = new Uint8Array(21 * 1_048_576)
    huge.set(xls({ name: 'A', sheet: rows([a]) }))
    expect((await readContent(huge)).refused).toBe('spreadsheet-too-large')
  })
  it('refuses a sheet that a cell in the last corner makes huge', async () => {
    const blank = Array.from({ length: 65_535 }, () => [])
    const corner = Array.from({ length: 256 }, (_, at) => (at === 255 ? b : ''))
    const sheet = { name: 'A', rows: [[a], ...blank.slice(1), corner], computedLinks: 0, relativeLinks: 0 }
    await expect(readRows(sheet, byContent)).rejects.toThrow(new Refused('spreadsheet-too-large'))
  })
  it('refuses a sheet with next to nothing in a million rows, and reads rows of which nothing is said as blank', async () => {
    const about = { name: 'A', computedLinks: 0, relativeLinks: 0 }
    const far: string[][] = [[a]]
    far[1_000_000] = [b]
    await expect(readRows({ ...about, rows: far }, byContent)).rejects.toThrow(
      new Refused('spreadsheet-too-large'),
    )
    const near: string[][] = [[a]]
    near[3] = [b]
    const { entries, learnt } = await readRows({ ...about, rows: near }, byContent)
    expect(entries.map(({ text, line }) => [line, text])).toEqual([
      [1, a],
      [2, ''],
      [3, ''],
      [4, b],
    ])
    expect(learnt.units).toBe(4)
  })
  it('says that a file was cut off', async () => {
    const whole = xls({ name: 'A', sheet: rows(...Array.from({ length: 500 }, (_, at) => [`${a}?${at}`])) })
    for (const share of [0.2, 0.5, 0.9])
      expect((await readContent(whole.subarray(0, Math.floor(whole.length * share)))).refused).toBe('damaged')
  })

  it('is read whatever the file says of itself: a harmed list of properties fills no memory', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, rows([a]), 'Shoes')
    book.Props = { Title: 'Spring', Author: 'Shop' }
    const written: unknown = write(book, { type: 'buffer', bookType: 'biff8' })
    if (!(written instanceof Uint8Array)) throw new Error('no workbook was written')
    const { sheets, refused } = await readContent(withEndlessProperties(Uint8Array.from(written)))
    expect(refused).toBeNull()
    expect(sheets.flatMap(({ entries }) => entries)).toEqual([{ text: a, line: 1 }])
  })

  it('ends where a record lacks the length of its text, which no end of the file would stop', async () => {
    const bytes = xls({ name: 'Shoes', sheet: rows(['id', 'Bild'], [1, a]) })
    // Where the sheet says its size (0x0200, 14 bytes): a text without anything (0x0007), and a record nobody knows.
    const at = Buffer.from(bytes).indexOf(Uint8Array.from([0x00, 0x02, 14, 0]))
    bytes.set([0x07, 0x00, 0, 0, 0x11, 0x11, 10, 0], at)
    expect((await readContent(bytes)).refused).toBe('damaged')
    expect(String.fromCharCode(65)).toBe('A')
  })
})

/** Says that each set of properties holds four billion: [MS-OLEPS] has their number behind the set's size. */
function withEndlessProperties(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer)
  let harmed = 0
  for (let at = 0; at + 64 <= bytes.length; at += 64) {
    if (view.getUint32(at, true) !== 0x0000_fffe) continue
    view.setUint32(at + view.getUint32(at + 44, true) + 4, 0xffff_ffff, true)
    harmed += 1
  }
  if (harmed === 0) throw new Error('no properties were found')
  return bytes
}
