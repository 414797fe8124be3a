/** URLs a job may hold. */
export const jobLimit = 100_000
/** URLs one call over the bridge may carry. */
export const callLimit = 1_000
/** Characters of all URLs of one call together: at most 1 MB. */
export const callBytes = 1_000_000
/** URLs a preset may hold (settings files stay small). */
export const presetLimit = 10_000
/** Lists that may wait for a reset at the same time. */
export const keptLimit = 50
/** URL caches a month that ImageKit documents for an account; a setting per account. */
export const defaultMonthlyLimit = 1_000
/** Bytes of a URL that CloudFront refuses to go beyond; a serialised URL is ASCII, so a character is a byte. */
export const urlBytes = 8_192
/** URLs of a job that hold a searched text are counted up to here: nobody needs a larger number while typing. */
export const mostCounted = 200
