/**
 * The closed table of what can go wrong between the page and main. Only the code (and, where it says so, one short
 * detail) crosses the bridge; what happened, what the app does by itself and what the person can do stand in
 * `shared/words/problems.ts`, one entry a code.
 */
export const problemCodes = [
  /** The call did not fit the contract. `detail`: the call's name. */
  'call-malformed',
  'call-too-fast',
  /** Something unforeseen in main; it is in the log. */
  'unexpected',
  'account-unknown',
  'account-busy',
  'account-limit',
  'practice-account',
  'key-format',
  'key-is-public',
  'key-is-url',
  'key-missing',
  'keychain-missing',
  'keychain-locked',
  'keychain-failed',
  'job-unknown',
  'job-not-collecting',
  /** The job holds another number of URLs than the page counted. `detail`: how many it holds. */
  'job-incomplete',
  'job-too-large',
  'job-empty',
  'job-other-account',
  /** A URL that main's own rules do not accept. `detail`: the finding's code. */
  'url-not-accepted',
  'item-unknown',
  'item-not-sendable',
  'link-not-allowed',
  'ticket-empty',
  'mail-not-opened',
  'preset-unknown',
  'preset-limit',
  'preset-name-taken',
  'journal-unavailable',
  'backup-unusable',
  'journal-read-only',
  'settings-failed',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export interface Problem {
  readonly code: ProblemCode
  /** A short, safe detail: never a key, never a raw error. */
  readonly detail?: string
}

/** Every answer over the bridge: errors cross as data, never as thrown strings. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem }
