import { expect, it } from 'vitest'
import type { AccountsView } from '#shared/ipc/views.ts'
import { quotaView } from '#shared/purge/quota.ts'
import { useAccounts } from '../../state/accounts-store.ts'
import { followResetDays } from './follow-reset-days.ts'

const now = Date.UTC(2026, 10, 26)

function view(...resetDays: readonly number[]): AccountsView {
  const accounts = resetDays.map((resetDay, at) => ({
    id: `account ${at}`,
    name: 'Shop',
    kind: 'imagekit' as const,
    endpoints: [],
    customDomains: [],
    key: { state: 'missing' as const, lastFour: null },
    quota: quotaView({ limit: 1_000, usedHere: 0, usedElsewhere: 0, resetDay }, now),
  }))
  return { currentId: null, accounts }
}

it('moves the lists of an account whose reset day was changed, and of no other', () => {
  const moved: string[] = []
  const stop = followResetDays({
    moveReset: async (id, untilOf) => {
      moved.push(`${id}: ${new Date(untilOf(now)).toISOString().slice(0, 10)}`)
    },
  })
  const { set } = useAccounts.getState()
  set(view(1, 1))
  set(view(1, 15))
  set(view(1, 15, 20))
  set(view(1))
  set(view(28))
  stop()
  set(view(1))
  expect(moved).toEqual(['account 1: 2026-12-15', 'account 0: 2026-11-28'])
})
