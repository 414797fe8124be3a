import { expect, it } from 'vitest'
import { sourceName } from './list-names.ts'
import { plainName } from './plain-name.ts'

it('takes off what would turn the sentence around a name, and keeps what people write', () => {
  expect(plainName('list\u202Egpj.exe.csv')).toBe('listgpj.exe.csv')
  expect(plainName('a\nb\u2067c.txt')).toBe('a bc.txt')
  expect(plainName('حذاء – Schöne Schuhe 😀.csv')).toBe('حذاء – Schöne Schuhe 😀.csv')
})

it('is what a list and its messages call a file and a sheet', () => {
  const named = { kind: 'file', name: '\u202Ea.xlsx', sheet: 'She\u202Eet' } as const
  expect(sourceName(named)).toBe('a.xlsx, sheet Sheet')
  expect(sourceName({ ...named, sheet: '' })).toBe('a.xlsx')
})
