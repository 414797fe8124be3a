import { describe, expect, it } from 'vitest'
import type { AccountView } from '#shared/ipc/views.ts'
import { rulesOf } from './account-rules.ts'

const quota = {
  month: '2026-11',
  limit: 1000,
  usedHere: 0,
  usedElsewhere: 0,
  left: 1000,
  daysToReset: 9,
  resetDay: 1,
  from: 0,
  to: 1,
}

function account(id: string, imagekitId: string): AccountView {
  return {
    id,
    name: imagekitId,
    kind: 'imagekit',
    endpoints: [{ imagekitId, pattern: '' }],
    customDomains: [],
    key: { state: 'kept', lastFour: 'aBcD' },
    quota,
  }
}

describe('rulesOf', () => {
  const view = { accounts: [account('a', 'acme'), account('b', 'other')], currentId: 'a' }

  it('names the account and the others', () => {
    const rules = rulesOf(view, 'a')
    expect(rules?.accountName).toBe('acme')
    expect(rules?.others.map(({ accountId }) => accountId)).toEqual(['b'])
  })

  it('is null without an account', () => {
    expect(rulesOf(view, null)).toBeNull()
    expect(rulesOf(view, 'gone')).toBeNull()
  })
})
