import type { Parsed } from '#shared/ipc/contract.ts'
import { answered, type HandlersOf } from '#shared/ipc/handlers.ts'
import { answering, Refusal } from '#shared/ipc/refusal.ts'
import type { DayUse } from '#shared/purge/forecast.ts'
import { quotaView } from '#shared/purge/quota.ts'
import type { ResetDay } from '#shared/purge/quota-period.ts'
import { periodOf } from '#shared/purge/quota-period.ts'

interface QuotaAccount {
  readonly monthlyLimit: number
  readonly resetDay: ResetDay
  /** By the month in which the period began (`2026-11`). */
  readonly usedElsewhere: Readonly<Record<string, number>>
}

export interface QuotaCallsOptions {
  readonly account: (accountId: string) => QuotaAccount | undefined
  /** The ledger, where there is a journal; times in ms since 1970. */
  readonly ledger: {
    byDay(accountId: string, period: { readonly from: number; readonly to: number }): readonly DayUse[]
  } | null
  /** In ms since 1970. */
  readonly now: () => number
  /** The lists that wait for a reset, as the page keeps them. */
  readonly onKept: (lists: Parsed<'quota.tellKept'>['lists']) => void
}

/** One reading of the ledger for both the days and their sum, so that the picture and the meter agree. */
export function quotaCalls({ account, ledger, now, onKept }: QuotaCallsOptions): HandlersOf<'quota'> {
  return {
    'quota.month': ({ accountId }) =>
      answering(() => {
        const found = account(accountId)
        if (found === undefined) throw new Refusal('account-unknown')
        const { monthlyLimit: limit, resetDay } = found
        const time = now()
        const period = periodOf(time, resetDay)
        const days = ledger?.byDay(accountId, period) ?? []
        const usedHere = days.reduce((sum, { n }) => sum + n, 0)
        const usedElsewhere = found.usedElsewhere[period.key] ?? 0
        return { quota: quotaView({ limit, usedHere, usedElsewhere, resetDay }, time), days }
      }),
    'quota.tellKept': ({ lists }) => {
      onKept(lists)
      return answered({})
    },
  }
}
