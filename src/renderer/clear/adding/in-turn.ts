import { intakeWords } from '#shared/words/intake.ts'
import { showToast } from '../../ui/toast.tsx'
import { useClear } from '../clear-store.ts'

let turn = Promise.resolve()

/** Does something as soon as nothing is read, sent or asked any more, and after all that waits already. */
export function inTurn(act: () => void | Promise<void>): void {
  turn = turn.then(untilFree).then(act)
}

/** At once, or when what is under way is done: `files` of them then have their turn, which is said. */
export function whenFree(files: number, act: () => void): void {
  if (!isBusy()) return act()
  showToast({ text: intakeWords.waits(files) })
  inTurn(act)
}

/** Nothing may come into the list meanwhile. */
function isBusy(): boolean {
  const { dialog, reading, sending } = useClear.getState()
  return dialog !== null || reading !== null || sending
}

export function untilFree(): Promise<void> {
  return new Promise((resolve) => {
    if (!isBusy()) return resolve()
    const stop = useClear.subscribe(() => {
      if (isBusy()) return
      stop()
      resolve()
    })
  })
}
