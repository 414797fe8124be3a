import { expect, it } from 'vitest'
import { newRow } from '../rows/row.ts'
import { fromSaved, toSaved } from './saved-row.ts'

it.each(['heading', 'comment', 'sitemap', 'other-text', null] as const)(
  'keeps what the reader knew of a row: %s',
  (aside) => {
    for (const asWritten of [false, true]) {
      const row = { ...newRow({ id: 3, source: 1, line: 7, text: 'x', aside }), asWritten }
      expect(fromSaved(toSaved(row), 3)).toEqual(row)
    }
  },
)
