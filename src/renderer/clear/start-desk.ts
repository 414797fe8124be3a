import { useAccounts } from '../state/accounts-store.ts'
import { takeHandoff, useHandoff } from '../state/handoff.ts'
import { prepareReading } from '../intake/start-reading.ts'
import { bringIn } from './adding/bring-in.ts'
import { bringInSample } from './adding/bring-in-sample.ts'
import { takeOpenedFiles } from './adding/opened-files.ts'
import { setClear } from './clear-store.ts'
import { watchForFolds } from './folding/folds-store.ts'
import { openKept } from './kept.ts'
import { watchForOthers } from './others/other-account.tsx'
import { currentRules, list } from './the-list.ts'
import { listenToWindow } from './adding/window-events.ts'

let started = false

/** Starts what the Clear screen does for the whole window. Only the first call does anything. */
export function startDesk(): void {
  if (started) return
  started = true
  followAccount()
  useAccounts.subscribe(followAccount)
  void openKept().then(() => {
    listenToWindow()
    watchForFolds()
    watchForOthers()
    setClear({ started: true })
    // After the screen, which must not wait for it.
    setTimeout(prepareReading)
    takeWaiting()
    useHandoff.subscribe(takeWaiting)
    takeOpenedFiles()
  })
}

/** The accounts change with every URL that is sent; the rows are judged again only when the rules change. */
function followAccount(): void {
  const rules = currentRules()
  if (JSON.stringify(rules) !== JSON.stringify(list.rules)) list.setRules(rules)
}

/** What another screen gave to this one. */
function takeWaiting(): void {
  if (useHandoff.getState().waiting === null) return
  const handoff = takeHandoff()
  if (handoff === null) return
  if (handoff.kind === 'sample') return bringInSample()
  bringIn({ kind: 'preset', name: handoff.name, text: handoff.urls.join('\n'), files: [], folders: [] })
}
