import { useClear } from './clear-store.ts'
import { list } from './the-list.ts'

/** Milliseconds without a change after which the list has come to rest. */
const rest = 400

interface AtRest {
  /** The list has changed: what was learnt of it holds no more. */
  readonly changed: () => void
  /** It is read, judged and not being sent. */
  readonly rested: () => void
}

/** Calls `rested` whenever the list has come to rest after a change. */
export function whenAtRest({ changed, rested }: AtRest): void {
  let seen = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    const { reading, sending } = useClear.getState()
    if (reading !== null || sending || !list.settled) timer = setTimeout(look, rest)
    else rested()
  }
  const plan = () => {
    if (list.version === seen) return
    seen = list.version
    changed()
    clearTimeout(timer)
    timer = setTimeout(look, rest)
  }
  list.listeners.hearList(plan)
  plan()
}
