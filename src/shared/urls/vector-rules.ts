import type { AccountRules } from './account-rules.ts'

/** The account that the vectors are judged for: endpoints with and without a pattern, custom domains, another account. */
export const vectorRules: AccountRules = {
  accountId: 'account-acme',
  accountName: 'Acme',
  endpoints: [
    { imagekitId: 'acme', pattern: '' },
    { imagekitId: 'acme', pattern: 'products' },
    { imagekitId: 'gamma', pattern: 'private' },
  ],
  customDomains: [
    { host: 'img.acme.com', pattern: '' },
    { host: 'cdn.acme.com', pattern: 'media' },
    { host: 'cdn.acme.com:8443', pattern: '' },
    { host: 'xn--bcher-kva.de', pattern: '' },
  ],
  others: [
    {
      accountId: 'account-beta',
      accountName: 'Beta',
      endpoints: [{ imagekitId: 'beta', pattern: '' }],
      customDomains: [{ host: 'pics.beta.com', pattern: '' }],
    },
  ],
}
