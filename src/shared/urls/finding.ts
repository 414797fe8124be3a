/**
 * What the rules can say about one line. The order of weights is the order of the filters on the Clear screen:
 * `blocks` (can't be cleared), `look` (goes through, look at it), `repaired` (changed by itself, can be taken back),
 * `note` (worth knowing, changes nothing).
 */
export type Weight = 'blocks' | 'look' | 'repaired' | 'note'

/** Every finding the rules know. The words for each stand in `shared/words`. */
export type FindingCode =
  // can't be cleared
  | 'not-a-url'
  | 'other-scheme'
  | 'unknown-host'
  | 'other-account'
  | 'endpoint-unknown'
  | 'dashboard-link'
  | 'user-and-password'
  | 'host-only'
  | 'bad-percent'
  | 'backslash'
  | 'too-long'
  | 'star-not-last'
  | 'several-stars'
  | 'star-in-query'
  | 'star-too-wide'
  | 'star-whole-account'
  | 'star-never-allowed'
  | 'control-character'
  | 'broken-character'
  | 'several-urls'
  // look at this
  | 'http'
  | 'star-encoded'
  | 'double-slash'
  | 'dot-segments'
  | 'signed'
  | 'star-with-transformation'
  | 'star-with-query'
  | 'star-length-unsure'
  | 'star-extension-unsure'
  | 'other-unicode-form'
  | 'hidden-characters'
  | 'sent-differently'
  | 'space-inside'
  | 'cut-off'
  // repaired by itself
  | 'trimmed'
  | 'wrapping-taken-off'
  | 'invisible-taken-off'
  | 'scheme-added'
  | 'fragment-taken-off'
  | 'host-lower-cased'
  // worth knowing
  | 'versioned'
  | 'transformation'
  | 'star-reach'
  | 'video'

/** A change the person may make with one click. Applying it yields a text for which it is never offered again. */
export interface Repair {
  readonly code: RepairCode
  /** The whole new text of the line. */
  readonly text: string
}

export type RepairCode =
  | 'use-https'
  | 'use-star'
  | 'use-slashes'
  | 'single-slashes'
  | 'encode-percent'
  | 'use-composed-form'
  | 'take-off-user'
  | 'encode-spaces'
  | 'shorten-to-last-star'
  | 'use-file-wildcard'

export interface Finding {
  readonly code: FindingCode
  readonly weight: Weight
  /** Offered, never applied by itself, because it makes another URL. */
  readonly repair?: Repair
  /** The part of the URL it is about, to be marked; for `other-account` the account's id, for `unknown-host` the host. */
  readonly about?: string
}
