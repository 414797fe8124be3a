import { describe, expect, it } from 'vitest'
import { columnName } from './choosing.ts'
import { timeFor, timeWords } from './clear.ts'
import { listName, sourceName, sourceWords } from './list-names.ts'
import { formWords } from './other-forms.ts'

const file = (name: string, sheet = '') => ({ kind: 'file', name, sheet }) as const
const pasted = { kind: 'pasted', name: '' } as const

describe('the name of a list', () => {
  it('is that of its only source', () => {
    expect(listName([])).toBe(sourceWords.list)
    expect(listName([file('a.csv')])).toBe('a.csv')
    expect(listName([file('a.xlsx', 'Shoes')])).toBe(sourceWords.sheet('a.xlsx', 'Shoes'))
    expect(listName([pasted])).toBe(sourceWords.pasted)
  })

  it('counts the others, and the sheets of one file once', () => {
    expect(listName([file('a.csv'), file('b.csv'), pasted])).toBe(sourceWords.andMore('a.csv', 2))
    expect(listName([file('a.xlsx', 'One'), file('a.xlsx', 'Two')])).toBe('a.xlsx')
    expect(listName([file('a.xlsx', 'One'), file('a.xlsx', 'Two'), file('b.csv')])).toBe(
      sourceWords.andMore('a.xlsx', 1),
    )
    expect(listName([file('a.csv'), file('b.xlsx', 'One'), file('b.xlsx', 'Two')])).toBe(
      sourceWords.andMore('a.csv', 1),
    )
  })

  it('does not count forms of its own URLs and wildcards for them, unless they are all there is', () => {
    const forms = { kind: 'forms', name: '' } as const
    const wildcard = { kind: 'wildcard', name: 'a.csv' } as const
    expect(listName([file('a.csv'), forms, wildcard])).toBe('a.csv')
    expect(listName([wildcard, forms])).toBe(sourceWords.asWildcards('a.csv'))
    expect(listName([forms, file('a.csv')])).toBe(sourceWords.andMore(formWords.source, 1))
  })

  it('says where a part came from', () => {
    expect(sourceName({ kind: 'preset', name: 'Front' })).toBe('Front')
    expect(sourceName({ kind: 'kept', name: 'Old' })).toBe('Old')
    expect(sourceName({ kind: 'typed', name: '' })).toBe(sourceWords.typed)
    expect(sourceName({ kind: 'sample', name: '' })).toBe(sourceWords.sample)
    expect(sourceName({ kind: 'forms', name: '' })).toBe(formWords.source)
    expect(sourceName(file('a.csv'))).toBe('a.csv')
  })
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i without a title is %s, as a spreadsheet names it', (column, letters) => {
  for (const heading of [undefined, '', '  '])
    expect(columnName(column, heading)).toMatch(new RegExp(`\\b${letters}$`))
  expect(columnName(column, ' Image URL ')).toBe('Image URL')
})

it.each([
  [1, timeWords.short],
  [149, timeWords.short],
  [150, timeWords.minutes(1)],
  [26_849, timeWords.minutes(89)],
  [26_850, timeWords.hours(2)],
  [180_000, timeWords.hours(10)],
])('%i URLs take %s', (urls, words) => {
  expect(timeFor(urls)).toBe(words)
})
