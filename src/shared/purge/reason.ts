/**
 * Why an item is in its state, in our own closed set; the words stand in `shared/words`. ImageKit's own words travel
 * beside it as `theirWords`.
 */
export const reasons = [
  // waiting, tried again by itself
  'rate-limited',
  'service-unavailable',
  'offline',
  'dns',
  'refused-connection',
  'tls',
  'proxy',
  'key',
  'blocked',
  // refused
  'refused-by-imagekit',
  // unsure
  'no-answer',
  'cut-off',
  'server-error',
  'html-answer',
  'no-request-id',
  'unknown-status',
  'redirected',
  'app-closed',
  'restored-journal',
  // untracked
  'request-forgotten',
  'too-old',
  'account-removed',
  // clearing
  'unknown-word',
  'status-unreachable',
] as const
export type Reason = (typeof reasons)[number]
