import { expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { otherAccountWords } from '#shared/words/other-account.ts'
import { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import { countOthers } from './count-others.ts'

const site = (accountId: string, accountName: string, imagekitId: string) => ({
  accountId,
  accountName,
  endpoints: [{ imagekitId, pattern: '' }],
  customDomains: [],
})
const rules: AccountRules = {
  ...site('a', 'Acme', 'acme'),
  others: [site('b', 'Beta', 'beta'), site('c', 'Gamma', 'gamma')],
}
const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }

function othersOf(...paths: string[]) {
  const list = new RowList(rules, turns, () => 'id')
  const source = list.addSource(newSource('pasted', ''))
  list.addEntries(
    source,
    paths.map((path, at) => ({ text: `https://ik.imagekit.io/${path}`, line: at + 1 })),
  )
  const steps = countOthers(list.table, rules)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

it('tells whose the rows are that this account can’t clear, and counts no others', () => {
  expect(
    othersOf('acme/a.jpg', 'gamma/a.jpg', 'beta/a.jpg', 'beta/b.jpg', 'nobody/a.jpg', 'acme/images*'),
  ).toEqual([
    { accountId: 'b', accountName: 'Beta', rows: 2 },
    { accountId: 'c', accountName: 'Gamma', rows: 1 },
  ])
  expect(othersOf('acme/a.jpg')).toEqual([])
})

it('says a whole list and a mixture as they are', () => {
  const beta = { accountName: 'Beta', rows: 2 }
  const { belong } = otherAccountWords
  expect(belong([beta], 2, 'Acme')).toBe('All 2 URLs of this list belong to Beta, not to Acme.')
  expect(belong([{ ...beta, rows: 1 }], 1, 'Acme')).toBe('The URL of this list belongs to Beta, not to Acme.')
  expect(belong([beta, { accountName: 'Gamma', rows: 1 }], 9, 'Acme')).toContain(
    '2 of the 9 URLs belong to Beta and 1 to Gamma, not to Acme.',
  )
})
