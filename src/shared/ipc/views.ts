import { z } from 'zod'
import { itemStates } from '../purge/item-state.ts'
import { jobStates, pauseReasons } from '../purge/job-state.ts'
import { reasons } from '../purge/reason.ts'
import { callBytes, callLimit, presetLimit } from '../purge/limits.ts'

/**
 * The shapes that cross the bridge. Times are milliseconds since 1970 in UTC. Inputs are strict: an unknown field is
 * an error. Outputs strip what they do not name, so that nothing slips through to the page.
 */

export const id = z.uuid()
const time = z.number().int().nonnegative()
const count = z.number().int().nonnegative()
const line = z.string().trim().min(1).max(200)

export const endpoint = z.strictObject({
  imagekitId: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  pattern: z.string().max(300),
})
export const customDomain = z.strictObject({ host: z.string().min(1).max(253), pattern: z.string().max(300) })

export const quota = z.object({
  month: z.string(),
  limit: count,
  usedHere: count,
  usedElsewhere: count,
  left: count,
  daysToReset: count,
})

/** `not-needed` is the practice account's. `unreachable`: the keychain is there but does not answer or is locked. */
export const keyState = z.enum(['kept', 'in-memory', 'missing', 'unreachable', 'not-needed'])

export const account = z.object({
  id,
  name: z.string(),
  kind: z.enum(['imagekit', 'practice']),
  endpoints: z.array(endpoint).readonly(),
  customDomains: z.array(customDomain).readonly(),
  key: z.object({ state: keyState, lastFour: z.string().max(4).nullable() }),
  quota,
})
export type AccountView = z.infer<typeof account>

export const accounts = z.object({ accounts: z.array(account).readonly(), currentId: id.nullable() })
export type AccountsView = z.infer<typeof accounts>

/** What the person writes in the account form. The key is not among it: it has a call of its own. */
export const accountForm = z.strictObject({
  name: line,
  endpoints: z.array(endpoint).max(50),
  customDomains: z.array(customDomain).max(50),
  monthlyLimit: z.number().int().min(1).max(10_000_000),
})
export type AccountForm = z.infer<typeof accountForm>

/** The answer to *Test key*, in the closed set the form explains. */
export const keyTest = z.object({
  outcome: z.enum([
    'works',
    'no-key',
    'wrong-key',
    'expired-key',
    'account-disabled',
    'not-permitted',
    'rate-limited',
    'imagekit-trouble',
    'no-network',
    'unexpected',
  ]),
  /** ImageKit's own words and its id of the answer, where there are any. */
  theirWords: z.string().nullable(),
  supportId: z.string().nullable(),
})
export type KeyTest = z.infer<typeof keyTest>

export const counts = z.object({
  waiting: count,
  sending: count,
  clearing: count,
  cleared: count,
  untracked: count,
  refused: count,
  unsure: count,
  left: count,
  stopped: count,
})

export const job = z.object({
  id,
  accountId: id,
  accountName: z.string(),
  practice: z.boolean(),
  name: z.string(),
  state: z.enum(jobStates),
  pause: z.enum(pauseReasons).nullable(),
  /** ImageKit's words behind a pause. */
  theirWords: z.string().nullable(),
  counts,
  /** Items that a newer item of the job sends again; not among `counts`. */
  sentAgain: count,
  total: count,
  /** Refused, unsure and untracked items that were neither left nor sent again. */
  needsYou: count,
  /** Items clearing whose last answer was still Pending at least 15 minutes after sending. */
  takingLong: count,
  createdAt: time,
  endedAt: time.nullable(),
  /** Sends of the account wait until then because ImageKit said so. */
  waitsUntil: time.nullable(),
  /** An honest range of the seconds left, null when it can't be told. */
  secondsLeft: z.object({ from: count, to: count }).nullable(),
})
export type JobView = z.infer<typeof job>

export const item = z.object({
  id: count,
  jobId: id,
  /** 1 for the job's first URL. */
  position: count,
  url: z.string(),
  state: z.enum(itemStates),
  reason: z.enum(reasons).nullable(),
  theirWords: z.string().nullable(),
  supportId: z.string().nullable(),
  requestId: z.string().nullable(),
  sentAt: time.nullable(),
  /** When the item came into its state. */
  since: time,
  takingLong: z.boolean(),
  /** The item this one sends again, and the one that sends this one again. */
  againOf: count.nullable(),
  sentAgainAs: count.nullable(),
  /** The person let it be although it was refused or could not be confirmed. */
  letBe: z.boolean(),
})
export type ItemView = z.infer<typeof item>

export const itemFilter = z.enum(['all', 'needs-you', 'clearing', 'cleared', 'waiting'])
export type ItemFilter = z.infer<typeof itemFilter>

/** URLs of one call: at most 1,000 and 1 MB together. */
export const urls = z
  .array(z.string().min(1).max(callBytes))
  .min(1)
  .max(callLimit)
  .refine((list) => list.reduce((sum, url) => sum + url.length, 0) <= callBytes)

export const preset = z.object({
  id,
  name: z.string(),
  urls: count,
  savedAt: time,
  lastUsedAt: time.nullable(),
  uses: count,
})
export type PresetView = z.infer<typeof preset>
export const presetName = line
export const presetUrls = z.array(z.string().min(1).max(20_000)).min(1).max(presetLimit)

export const theme = z.enum(['system', 'light', 'dark'])
export const settings = z.object({ theme, welcomed: z.boolean() })
export type SettingsView = z.infer<typeof settings>

/** Something that happened to the app's own files, said until the person has read it. */
export const notice = z.object({
  id,
  code: z.enum([
    'settings-moved-aside',
    'presets-moved-aside',
    'journal-too-new',
    'journal-damaged',
    'journal-in-use',
    'journal-restored',
    'left-over-jobs',
    'unsure-after-restart',
    'page-crashed',
  ]),
  /** A file's name or a number, as the words of the code say. */
  detail: z.string().nullable(),
})
export type Notice = z.infer<typeof notice>

export const appInfo = z.object({
  version: z.string(),
  platform: z.string(),
  /** Set when a test server stands in for ImageKit: the window says so permanently. */
  testServer: z.string().nullable(),
  notices: z.array(notice).readonly(),
  settings,
})
export type AppInfo = z.infer<typeof appInfo>
