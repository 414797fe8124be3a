import type { AccountRules } from '../../src/shared/urls/account-rules.ts'

export const rules: AccountRules = {
  accountId: 'bench',
  accountName: 'Practice shop',
  endpoints: [{ imagekitId: 'practice-shop', pattern: '' }],
  customDomains: [],
  others: [],
}
