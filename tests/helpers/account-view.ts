import type { AccountView } from '#shared/ipc/views.ts'

/** An account as the page sees it, with nothing used of its month. */
export function accountView(more: Pick<AccountView, 'name' | 'kind' | 'key'>): AccountView {
  return {
    id: 'a',
    endpoints: [],
    customDomains: [],
    quota: {
      month: '2026-11',
      limit: 1_000,
      usedHere: 0,
      usedElsewhere: 0,
      left: 1_000,
      daysToReset: 9,
      resetDay: 1,
      from: 0,
      to: 1,
    },
    ...more,
  }
}
