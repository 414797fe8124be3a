import type { OpenedFile } from '#shared/ipc/views.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { call } from '../../state/call.ts'
import { goTo } from '../../state/place-store.ts'
import { announce } from '../../ui/live-region.tsx'
import { useClear, type Incoming, type RefusedFile } from '../clear-store.ts'
import { addToList, bringIn } from './bring-in.ts'
import { inTurn, untilFree } from './in-turn.ts'

/** Takes what the system opens with the app, now and later: it comes into the list like any file that is dropped. */
export function takeOpenedFiles(): void {
  window.purgeDesk.on('opened.changed', takeInTurn)
  takeInTurn()
}

function takeInTurn(): void {
  inTurn(takeOnce)
}

/**
 * Unlike a drop, what was opened is not refused while the list is busy: it waits, in main until it is asked for, and
 * here until the dialog that is open is answered.
 */
async function takeOnce(): Promise<void> {
  const answer = await call((desk) => desk.opened.take({}))
  if (!answer.ok || answer.value.files.length === 0) return
  const incoming = await incomingOf(answer.value.files)
  await untilFree()
  goTo('clear')
  if (incoming.files.length > 0) bringIn(incoming)
  else sayRefused(incoming)
}

function sayRefused(incoming: Incoming): void {
  addToList(incoming)
  for (const { name, code } of useClear.getState().refused)
    announce('clear-refused', intakeWords.refused(name, code))
}

async function incomingOf(opened: readonly OpenedFile[]): Promise<Incoming> {
  const files: File[] = []
  const refused: RefusedFile[] = []
  for (const { id, name, problem } of opened) {
    const file = problem === null ? await fetchFile(id, name) : null
    if (file === null) refused.push({ name, code: problem ?? 'unreadable' })
    else files.push(file)
  }
  return { kind: 'file', name: '', files, folders: [], text: '', refused }
}

/** Null when it went meanwhile. The URL is relative, because only main knows the page's own. */
async function fetchFile(id: string, name: string): Promise<File | null> {
  try {
    const response = await fetch(`open/${id}`)
    return response.ok ? new File([await response.blob()], name) : null
  } catch {
    return null
  }
}
