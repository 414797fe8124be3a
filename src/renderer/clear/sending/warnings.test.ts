import { expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { judged, newRow } from '../rows/row.ts'
import { recentRows } from './recent.ts'
import { warningsFor } from './warnings.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}

function rowsOf(...texts: string[]) {
  return texts.map((text, id) => judged(newRow({ id, source: 0, line: id + 1, text, aside: null }), rules))
}
const one = rowsOf('https://ik.imagekit.io/acme/a.jpg')

it('asks nothing about an everyday list', () => {
  const rows = rowsOf('https://ik.imagekit.io/acme/a.jpg', 'https://ik.imagekit.io/acme/photo.jpg*')
  expect(
    warningsFor({ rows, rest: 0, rules, quota: { left: 688, to: 9 }, onlyPractice: false, recent: [] }),
  ).toEqual([])
})

it('asks about a list that is over the month, long, or only practice', () => {
  const rows = Array.from({ length: 1_001 }, () => one).flat()
  const kinds = warningsFor({
    rows,
    rest: 0,
    rules,
    quota: { left: 1_000, to: 9 },
    onlyPractice: true,
    recent: [],
  }).map(({ kind }) => kind)
  expect(kinds).toEqual(['practice', 'over-quota', 'long'])
})

it('says how far a short wildcard reaches', () => {
  const rows = rowsOf(
    'https://ik.imagekit.io/acme/shop/shoes/*',
    'https://ik.imagekit.io/acme/images/upload/2026/*',
  )
  expect(
    warningsFor({ rows, rest: 0, rules, quota: { left: 688, to: 9 }, onlyPractice: false, recent: [] }),
  ).toEqual([{ kind: 'wide', reaches: ['/shop/shoes/'] }])
})

it('points out what was sent a short while ago, by its newest send, and nothing else', () => {
  const rows = rowsOf('https://ik.imagekit.io/acme/a.jpg', 'https://ik.imagekit.io/acme/b.jpg')
  const send = (path: string, sentAt: number, clearing: boolean) => ({
    url: `https://ik.imagekit.io/acme/${path}.jpg`,
    sentAt,
    clearing,
  })
  const recent = recentRows(rows, [send('b', 20, true), send('c', 15, false), send('b', 10, false)])
  expect(recent).toEqual([{ id: 1, ...send('b', 20, true) }])
  const [warning] = warningsFor({
    rows,
    rest: 0,
    rules,
    quota: { left: 688, to: 9 },
    onlyPractice: false,
    recent,
  })
  expect(warning).toEqual({ kind: 'recent', rows: recent })
})
