import { create } from 'zustand'
import type { AccountForm, AccountView } from '#shared/ipc/views.ts'
import type { Answer } from '#shared/purge/problem.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { call } from '../state/call.ts'
import { checkDraft, draftOf, type AccountDraft, type Change, type DraftErrors } from './account-draft.ts'

interface SettingsState {
  /** Kept while the person looks elsewhere, until it is saved or given up. */
  readonly draft: AccountDraft
  readonly errors: DraftErrors
  readonly edit: (change: Partial<AccountDraft>) => void
  readonly apply: (change: Change) => void
  readonly reset: () => void
}

const start = { draft: draftOf(null), errors: {} }

export const useSettings = create<SettingsState>((set) => ({
  ...start,
  edit: (change) => set(({ draft }) => ({ draft: { ...draft, ...change }, errors: {} })),
  apply: ({ draft, errors }) => set({ draft, errors }),
  reset: () => set(start),
}))

/** Fills the form with an account (null for a new one), unless it is being edited already. */
export function editAccount(accountId: string | null, domain: string | undefined): void {
  const { draft } = useSettings.getState()
  const account = accountOf(useAccounts.getState().view, accountId)
  const current = draft.accountId === accountId ? draft : draftOf(account)
  useSettings.setState({
    draft: domain === undefined ? current : { ...current, domainText: domain },
    errors: {},
  })
}

/** Saves the form; null when something in it is wrong, which then stands beside its field. */
export async function saveDraft(): Promise<Answer<AccountView> | null> {
  const { draft, errors, form } = checkDraft(useSettings.getState().draft)
  useSettings.setState({ draft, errors })
  if (!form) return null
  const answer = await send(draft.accountId, form)
  if (answer.ok) useSettings.setState({ draft: draftOf(answer.value), errors: {} })
  return answer
}

function send(accountId: string | null, form: AccountForm): Promise<Answer<AccountView>> {
  return call((desk) =>
    accountId === null ? desk.accounts.add(form) : desk.accounts.change({ ...form, accountId }),
  )
}
