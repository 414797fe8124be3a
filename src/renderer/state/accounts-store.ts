import { create } from 'zustand'
import type { AccountsView, AccountView } from '#shared/ipc/views.ts'
import { call } from './call.ts'
import { valueOrReport } from './problem-store.ts'

interface AccountsState {
  /** Null until main has answered. */
  readonly view: AccountsView | null
  readonly set: (view: AccountsView) => void
  readonly reset: () => void
}

/** The accounts as main last told them; a change comes by itself. */
export const useAccounts = create<AccountsState>((set) => ({
  view: null,
  set: (view) => set({ view }),
  reset: () => set({ view: null }),
}))

export function accountOf(view: AccountsView | null, accountId: string | null): AccountView | null {
  return view?.accounts.find((account) => account.id === accountId) ?? null
}

/** The account the Clear screen works for; null before there is one. */
export function useCurrentAccount(): AccountView | null {
  return useAccounts(({ view }) => accountOf(view, view?.currentId ?? null))
}

export async function selectAccount(accountId: string): Promise<void> {
  const view = valueOrReport(await call((desk) => desk.accounts.select({ accountId })))
  if (view) useAccounts.getState().set(view)
}

/** Adds the built-in practice account and makes it the current one. Returns whether it worked. */
export async function addPractice(): Promise<boolean> {
  const account = valueOrReport(await call((desk) => desk.accounts.addPractice({})))
  if (!account) return false
  await selectAccount(account.id)
  return true
}
