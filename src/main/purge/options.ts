import type { Events } from '#shared/ipc/events.ts'
import { defaultSpeedName, sendsOf, type SpeedName } from '#shared/purge/speed.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Finding } from '#shared/urls/finding.ts'
import type { ImageKitService } from '../imagekit/index.ts'
import type { Journal } from '../journal/journal.ts'
import type { Reading } from '../journal/reads/table.ts'
import type { Clock } from './clock.ts'
import type { Pace } from './pacer.ts'

export interface EngineAccount {
  readonly name: string
  readonly practice: boolean
  readonly rules: AccountRules
}

/** How fast an account is worked for. */
export interface Speed {
  readonly sends: Pace
  readonly reads: Pace
  /** Calls of each kind under way at once. */
  readonly atOnce: number
}

/** ImageKit publishes no figures for purging; others report 5 writes and 40 reads a second. */
export const defaultSpeed: Speed = {
  sends: sendsOf[defaultSpeedName],
  reads: { perSecond: 20, burst: 10 },
  atOnce: 4,
}

export function speedOf(name: SpeedName): Speed {
  return { ...defaultSpeed, sends: sendsOf[name] }
}

type Accept = (
  url: string,
  rules: AccountRules,
) => { readonly ok: true } | { readonly ok: false; readonly findings: readonly Finding[] }

export interface EngineOptions {
  readonly journal: Journal
  /** What may take long to read is read beside main. */
  readonly reading: Pick<Reading, 'ask'>
  /** The same for searching, where it is not to wait in one line with the others. */
  readonly searching?: Pick<Reading, 'ask'>
  readonly clock: Clock
  readonly speed?: Speed
  /** How long the URLs of finished jobs are kept, in ms; null for ever. */
  readonly keptFor?: () => number | null
  /** The operating system's name of the person, null where it is not to be recorded. */
  readonly userName?: () => string | null
  /** Null for an account that is gone or has no key. */
  readonly service: (accountId: string) => ImageKitService | null
  readonly account: (accountId: string) => EngineAccount | null
  /** Main's own judgement of a URL: the page is not trusted. */
  readonly accept: Accept
  readonly notify: (changes: Events['jobs.changed']) => void
  readonly copyText: (text: string) => void
  /** The URL was checked: https and a host of the account. */
  readonly openUrl: (url: string) => void | Promise<void>
  /** The person asked to go on, so the keychain may be asked again. */
  readonly goingOn?: (accountId: string) => void
  /** The computer was asleep: connections from before are not to be used again. */
  readonly woken?: () => void
  /** The journal can't be written any more, and why; once each time that begins. */
  readonly journalDown?: (trouble: unknown) => void
  /** For the log: something went wrong that no rule foresees. */
  readonly report: (error: unknown) => void
}
