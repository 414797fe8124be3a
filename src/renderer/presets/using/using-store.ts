import { create } from 'zustand'
import type { Output } from '#shared/ipc/contract.ts'
import type { RememberedValues } from '#shared/ipc/views.ts'
import { blanksOf, keepBraces } from '#shared/presets/blanks.ts'
import { fill } from '#shared/presets/fill.ts'
import { rulesOf } from '../../state/account-rules.ts'
import { accountOf, selectAccount, useAccounts } from '../../state/accounts-store.ts'
import { call } from '../../state/call.ts'
import { handOver } from '../../state/handoff.ts'
import { valueOrReport } from '../../state/problem-store.ts'
import { judgeLines } from '../judge-lines.ts'
import type { JudgedLines } from '../judge-lines.ts'
import { loadPresets } from '../presets-store.ts'

export type LoadedPreset = Output<'presets.load'>

/** A preset on its way to the Clear screen, and what is asked about it. */
export type Using =
  | { readonly step: 'account'; readonly loaded: LoadedPreset }
  | { readonly step: 'blanks'; readonly loaded: LoadedPreset }
  | {
      readonly step: 'misfits'
      readonly loaded: LoadedPreset
      readonly filled: Filled
      readonly judged: JudgedLines
    }

export interface Filled {
  readonly lines: readonly string[]
  readonly values: RememberedValues
}

interface UsingState {
  readonly using: Using | null
  readonly reset: () => void
}

export const useUsing = create<UsingState>((set) => ({
  using: null,
  reset: () => set({ using: null }),
}))

/** Fills the Clear screen with a preset, asking first what has to be asked. Sends nothing. */
export async function applyPreset(presetId: string): Promise<void> {
  const loaded = valueOrReport(await call((desk) => desk.presets.load({ presetId })))
  if (!loaded) return
  const { view } = useAccounts.getState()
  const { accountId } = loaded.preset
  const isElsewhere =
    accountId !== null && accountId !== view?.currentId && accountOf(view, accountId) !== null
  if (isElsewhere) useUsing.setState({ using: { step: 'account', loaded } })
  else await fillBlanks(loaded)
}

export async function switchAndUse(loaded: LoadedPreset, accountId: string): Promise<void> {
  await selectAccount(accountId)
  await fillBlanks(loaded)
}

/** Asks for the blanks where there are any. */
export async function fillBlanks(loaded: LoadedPreset): Promise<void> {
  if (blanksOf(loaded.lines).length > 0) return useUsing.setState({ using: { step: 'blanks', loaded } })
  // Doubled braces are undone.
  const filled = fill(loaded.lines, new Map())
  if (filled.ok) await check(loaded, { lines: filled.lines, values: [] })
}

/** Judged again with every use: what fitted when it was saved may not fit the account any more. */
export async function check(loaded: LoadedPreset, filled: Filled): Promise<void> {
  const { view } = useAccounts.getState()
  const rules = view && rulesOf(view, view.currentId)
  const judged =
    rules && (await judgeLines(filled.lines.map(keepBraces), rules, false, new AbortController().signal))
  if (judged && judged.blocked > 0) useUsing.setState({ using: { step: 'misfits', loaded, filled, judged } })
  else await give(loaded, filled)
}

/** Gives the lines to the Clear screen, all or those that fit, and counts the use. */
export async function give(loaded: LoadedPreset, { lines, values }: Filled): Promise<void> {
  useUsing.getState().reset()
  const { id, name } = loaded.preset
  handOver({ kind: 'preset', name, urls: lines })
  const used = await call((desk) => desk.presets.used({ presetId: id, remembered: values }))
  if (used.ok) await loadPresets()
}
