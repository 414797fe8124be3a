import { expect, it } from 'vitest'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import { entriesOfText } from '../../../../tests/helpers/entries-of-text.ts'
import { receiptsOf } from './receipt.ts'
import { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import { sampleList } from '../adding/sample.ts'

const rules: AccountRules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }

it('accounts for every line of the sample list, which holds all weights', () => {
  const list = new RowList(rules, turns, () => 'id')
  const { entries, units } = entriesOfText(sampleList(rules))
  const source = list.addSource(newSource('sample', ''))
  list.addEntries(source, entries)
  list.endSource(source, { kind: 'text', units, encoding: 'utf-8', otherColumns: 0 })
  list.remove([1])

  const [receipt] = receiptsOf(list.sources, list.table)
  const fates = [...(receipt?.fates ?? [])]
  expect(receipt?.units).toBe(units)
  expect(fates.reduce((sum, [, count]) => sum + count, 0)).toBe(entries.length)
  expect(list.sources[0]?.accounted).toBe(units)
  const weights = [
    'ready',
    'repaired',
    'look',
    'blocks',
    'merged',
    'blank',
    'comment',
    'heading',
    'other-text',
  ]
  expect(new Set(fates.map(([fate]) => fate))).toEqual(new Set([...weights, 'removed']))
})
