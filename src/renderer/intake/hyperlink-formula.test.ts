import { describe, expect, it } from 'vitest'
import { withLinks } from './cell-links.ts'
import { linkOfFormula } from './hyperlink-formula.ts'

const shown = [
  ['https://ik.imagekit.io/acme', 'shoes/a.jpg'],
  ['front', 'back'],
]
const shownAt = (row: number, column: number) => shown[row]?.[column] ?? ''

describe('where HYPERLINK() leads', () => {
  it.each([
    ['HYPERLINK("https://x.example/a.jpg","front")', 'https://x.example/a.jpg'],
    ['=hyperlink( "https://x.example/""a"".jpg" ; "front")', 'https://x.example/"a".jpg'],
    ['HYPERLINK(A1&"/"&$B$1,"front")', 'https://ik.imagekit.io/acme/shoes/a.jpg'],
    ['HYPERLINK("https://x.example/?v="&7)', 'https://x.example/?v=7'],
    ['HYPERLINK(VLOOKUP(A1,C:D,2),"front")', null],
    ['HYPERLINK(Other!A1)', null],
    ['HYPERLINK("https://x.example/"&LOWER(B1))', null],
    ['HYPERLINK(', null],
    ['SUM(A1)', undefined],
    ['', undefined],
  ])('%s', (formula, link) => {
    expect(linkOfFormula(formula, shownAt)).toBe(link)
  })
})

it('puts URLs in place of words, and counts the links that lead nowhere', () => {
  const cell = (row: number, column: number, target?: string, formula?: string) => ({
    row,
    column,
    target,
    formula,
  })
  const { rows, computedLinks, relativeLinks } = withLinks('A', shown, [
    cell(1, 0, undefined, 'HYPERLINK(A1&"/"&B1,"front")'),
    cell(1, 1, '../b.jpg'),
    cell(1, 1, '#Sheet2!A1'),
    cell(1, 1, 'mailto:a@x.example'),
    cell(1, 1, undefined, 'HYPERLINK(INDIRECT("A1"))'),
    cell(3, 2, 'https://x.example/c.jpg'),
  ])
  expect(rows[1]).toEqual(['https://ik.imagekit.io/acme/shoes/a.jpg', 'back'])
  expect(rows[3]).toEqual(['', '', 'https://x.example/c.jpg'])
  expect([computedLinks, relativeLinks]).toEqual([1, 1])
})
