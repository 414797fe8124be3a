import { useSyncExternalStore } from 'react'
import { Announcer } from './announcer.ts'

let text = ''
const listeners = new Set<() => void>()

const announcer = new Announcer(
  { now: () => performance.now(), after: (ms, act) => void setTimeout(act, ms) },
  (spoken) => {
    text = spoken
    for (const listener of listeners) listener()
  },
)

/** Tells a screen reader, at most once in five seconds; a newer text of the same topic replaces an older one. */
export function announce(topic: string, spoken: string): void {
  announcer.announce(topic, spoken)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The window's only live region for announcements; stands once in the shell. */
export function LiveRegion() {
  const spoken = useSyncExternalStore(subscribe, () => text)
  return (
    <output className="visually-hidden" aria-live="polite" aria-atomic="true">
      {spoken}
    </output>
  )
}
