import { describe, expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { findings, repairLabels } from '#shared/words/findings.ts'
import { labelOf, say, type SayFor } from './row-words.ts'
import { judgeRow, judged, newRow } from './rows/row.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [
    {
      accountId: 'b',
      accountName: 'Beta',
      endpoints: [{ imagekitId: 'beta', pattern: '' }],
      customDomains: [],
    },
  ],
}
const sayFor: SayFor = { rules, canAddDomain: true, lineOf: () => ({ line: 7, file: '', format: 'text' }) }

function said(text: string, change = {}) {
  const row = { ...judged(newRow({ id: 0, source: 0, line: 1, text, aside: null }), rules), ...change }
  const { text: words, action } = say(row, judgeRow(row, rules), sayFor)
  return [words, action === null ? null : labelOf(action)]
}

describe('what a row says', () => {
  const base = 'https://ik.imagekit.io/acme/'
  it.each([
    [`${base}shop/a.jpg`, 'Ready', null],
    ['http://ik.imagekit.io/acme/a.jpg', 'Starts with http: another URL', 'Use https'],
    [`${base}images*`, 'The star reaches too far', 'Why?'],
    ['https://www.acme.example/a.jpg', 'Not a domain of this account', 'Add domain'],
    ['https://ik.imagekit.io/beta/a.jpg', 'Belongs to Beta', 'Switch account'],
    [`"${base}shop/a.jpg",`, 'Repaired: quotes and comma taken off', 'Undo'],
    ['Image URL', 'Left out: a column title', null],
  ])('%s', (text, words, label) => {
    expect(said(text)).toEqual([words, label])
  })
  it('says where it was merged, what clears it already, and that a repair was taken back', () => {
    expect(said(`${base}a.jpg`, { mergedWith: 3 })).toEqual(['Merged with line 7', null])
    expect(said(`${base}a.jpg`, { coveredBy: 3 })).toEqual(['Line 7 clears it already', 'Remove'])
    expect(said('ik.imagekit.io/acme/a.jpg', { asWritten: true, verdict: 'blocks' })).toEqual([
      'Can’t be sent as it is written',
      'Repair',
    ])
  })
})

it('keeps the row’s sentences and buttons short enough to be read whole', () => {
  const named = { about: '/images*', account: 'Acme Shop', other: 'Beta Store' }
  const long = Object.values(findings)
    .map(({ short }) => short(named))
    .filter((words) => words.length > 42)
  expect(long).toEqual([])
  expect(Object.values(repairLabels).filter((label) => label.length > 15)).toEqual([])
})
