import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { formulaSafeCsv, formulaSafeRow, unguarded } from './formula-safe.ts'

function read(csv: string): string[][] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  })
  return data.map((cells) => cells.map(unguarded))
}

describe('a formula-safe CSV', () => {
  it('is UTF-8 with a mark, CRLF, and quotes where RFC 4180 wants them', () => {
    const rows = [
      ['URL', 'Why'],
      ['https://a.example/?tr=w-1,h-1', 'says "no"'],
      ['two words', ' a space before'],
      ['a space after ', '1|2'],
    ]
    const lines = formulaSafeCsv(rows).split('\r\n')
    expect(lines).toEqual([
      '\uFEFFURL,Why',
      '"https://a.example/?tr=w-1,h-1","says ""no"""',
      'two words," a space before"',
      '"a space after ","1|2"',
      '',
    ])
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''-1"])('guards %j', (cell) => {
    const [written = ''] = read(formulaSafeCsv([[cell]])).flat()
    expect(formulaSafeRow([cell])).toContain("'")
    expect(written).toBe(cell)
  })

  it('guards what becomes a cell where semicolons separate', () => {
    expect(formulaSafeRow(['1', 'x;=HYPERLINK("https://b.example")'])).toBe(
      `1,"x;'=HYPERLINK(""https://b.example"")"\r\n`,
    )
  })

  it.each(["'quoted'", "it's", 'https://a.example/-/=.jpg', ''])('leaves %j as it is', (cell) => {
    expect(unguarded(cell)).toBe(cell)
    expect(read(formulaSafeCsv([[cell, 'x']]))).toEqual([[cell, 'x']])
  })
})

const sign = fc.constantFrom(
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  ';',
  '|',
  ',',
  '"',
  'a',
  '/',
  ' ',
  '＝',
)
const cell = fc.oneof(
  fc.string(),
  fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
)

it('comes back as it was, and no cell of it begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const csv = formulaSafeCsv(rows)
      expect(read(csv)).toEqual(rows)
      for (const row of Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data)
        for (const text of row) expect(text).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
    }),
  )
})
