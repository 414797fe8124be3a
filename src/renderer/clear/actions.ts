import { jobLimit } from '#shared/purge/limits.ts'
import type { RepairCode } from '#shared/urls/finding.ts'
import { sendWords, undoWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { call } from '../state/call.ts'
import { goTo } from '../state/place-store.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { announce } from '../ui/live-region.tsx'
import { clearToast, showToast } from '../ui/toast.tsx'
import { setClear, showAll, useClear } from './clear-store.ts'
import { openKept } from './kept.ts'
import type { Step } from './rows/history.ts'
import { rowsToSend } from './rows/to-send.ts'
import { liveSources } from './rows/source.ts'
import { urlsIn } from './rows/tally.ts'
import { namesOf } from './sending/names.ts'
import { recentRows, recentSends } from './sending/recent.ts'
import { sayAlreadySent } from './sending/say-already-sent.ts'
import { list, turns } from './the-list.ts'
import { warningsFor } from './sending/warnings.ts'

/** While a list is being sent it can't be changed: what leaves has been written down. */
function isLocked(): boolean {
  return useClear.getState().sending
}

/** Says what a step did, and offers to undo it. */
export function offerUndo(step: Step | null, text: string): void {
  if (step === null) return
  showToast({ text, action: { label: common.undo, onAction: () => list.undo(step.id) } })
}

export function removeRows(ids: readonly number[]): void {
  if (isLocked() || ids.length === 0) return
  offerUndo(list.remove(ids), undoWords.removed(ids.length))
  setClear({ selected: new Set(), editing: null })
}

export function repairRow(id: number, code: RepairCode): void {
  if (!isLocked()) list.repair([id], code)
}

export function repairAll(code: RepairCode): void {
  if (isLocked()) return
  const step = list.repair(list.sharing(code), code)
  if (step !== null) offerUndo(step, undoWords.repaired(step.count))
}

export function takeBack(id: number, asWritten: boolean): void {
  if (!isLocked()) list.takeBack(id, asWritten)
}

export function editRow(id: number, text: string): void {
  const row = list.table.get(id)
  if (!isLocked() && row !== undefined && row.text !== text) list.edit(id, text)
}

export function startOver(): void {
  if (isLocked()) return
  offerUndo(list.removeAll('start-over'), undoWords.startedOver)
  showAll()
  setClear({ refused: [], behind: [], restored: false, problem: null })
}

export function undoLast(): void {
  if (isLocked()) return
  clearToast()
  announce('clear', list.undo() === null ? undoWords.nothing : undoWords.undone)
}

let isAsking = false

/** Takes rows out of the list before it is sent, with all that were merged into them; Clear is pressed anew. */
export function leaveOut(ids: readonly number[]): void {
  setClear({ dialog: null })
  removeRows([...new Set(ids.flatMap((id) => [...list.table.sameAs({ id })]))])
}

/** The first press: asks where there is something to ask, else sends. `shown`: the URLs that the button named. */
export async function pressClear(shown: number): Promise<void> {
  const { view } = useAccounts.getState()
  const account = accountOf(view, view?.currentId ?? null)
  const { sending, reading } = useClear.getState()
  if (account === null || sending || reading !== null) return
  const onlyPractice =
    account.kind === 'practice' && (view?.accounts.some(({ kind }) => kind === 'imagekit') ?? false)
  if (isAsking) return
  isAsking = true
  const [sends] = await Promise.all([recentSends(account.id), untilSettled()]).finally(() => {
    isAsking = false
  })
  // The list may have changed meanwhile; what is asked about is what is sent, and what the button named.
  if (!list.settled || useClear.getState().reading !== null || list.rules.accountId !== account.id) return
  if (isLocked() || urlsIn(list.table.counts()) !== shown) return
  const rows = rowsToSend(list.table, jobLimit)
  const rest = urlsIn(list.table.counts()) - rows.length
  const recent = recentRows(rows, sends)
  const warnings = warningsFor({ rows, rest, rules: list.rules, quota: account.quota, onlyPractice, recent })
  if (warnings.length > 0) setClear({ dialog: { kind: 'send', warnings, total: rows.length } })
  else await sendList()
}

/** A press counts although the rows are being judged anew just then, which the button does not show for a moment yet. */
function untilSettled(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (list.settled ? resolve() : turns.later(look))
    look()
  })
}

export async function sendList(): Promise<void> {
  if (isLocked()) return
  // What it offers to undo is about to leave the list for good.
  clearToast()
  setClear({ sending: true, dialog: null, editing: null, problem: null })
  const { sender } = await openKept()
  const sent = await sender.start(list.rules.accountId, namesOf(liveSources(list)))
  setClear({ sending: false, restored: false })
  if (sent.kind === 'problem') return setClear({ problem: sent.problem })
  if (sent.kind === 'nothing') return
  showAll()
  if (sent.kind === 'sent') announce('clear', sendWords.sent(sent.total))
  else sayAlreadySent(sent)
  goTo('activity', sent.jobId)
}

/** Adds a custom domain to the list's account; its rows are judged again by themselves. */
export async function addDomain(host: string): Promise<boolean> {
  const { view, set } = useAccounts.getState()
  const account = accountOf(view, view?.currentId ?? null)
  if (view === null || account === null) return false
  const changed = valueOrReport(
    await call((desk) =>
      desk.accounts.change({
        accountId: account.id,
        name: account.name,
        endpoints: [...account.endpoints],
        customDomains: [...account.customDomains, { host, pattern: '' }],
        monthlyLimit: account.quota.limit,
      }),
    ),
  )
  if (changed === null) return false
  set({ ...view, accounts: view.accounts.map((other) => (other.id === changed.id ? changed : other)) })
  return true
}
