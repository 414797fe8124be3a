import type { CallName } from '#shared/ipc/contract.ts'
import { tokenBucket } from './token-bucket.ts'

/** A page of ours never reaches it: a list of 100,000 URLs crosses in 100 calls. */
const all = { burst: 2_000, perSecond: 400 }
/** More windows than a person opens one after the other; a page that was taken over could bury the screen under them. */
const outside = { burst: 10, perSecond: 0.5 }

/** Calls that open something beside the app: the browser, or the program for mails. */
const opening: readonly CallName[] = [
  'app.openLink',
  'jobs.openInBrowser',
  'tickets.mail',
  'updates.openPage',
]

/** True while a page calls no faster than one of ours; `now`: a monotonic clock in milliseconds. */
export function createCallRate(now: () => number): (name: unknown) => boolean {
  const mayCall = tokenBucket(all, now)
  const mayOpen = tokenBucket(outside, now)
  return (name) => mayCall() && (!opening.some((call) => call === name) || mayOpen())
}
