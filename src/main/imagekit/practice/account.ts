import type { UrlEndpoint } from '#shared/urls/account-rules.ts'

/** The one URL endpoint of the practice account: `https://ik.imagekit.io/practice-shop/`. */
export const PRACTICE_ENDPOINT: UrlEndpoint = { imagekitId: 'practice-shop', pattern: '' }
