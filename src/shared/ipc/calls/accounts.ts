import { z } from 'zod'
import * as view from '../views.ts'
import { nothing } from './shape.ts'
import type { Call } from './shape.ts'

/** Accounts and their keys. A key crosses in one call only, `accounts.saveKey`, and never comes back. */
export const accountsCalls = {
  'accounts.list': { input: nothing, output: view.accounts },
  'accounts.add': { input: view.accountForm, output: view.account },
  'accounts.addPractice': { input: nothing, output: view.account },
  'accounts.change': {
    input: view.accountForm.extend({ accountId: view.id }),
    output: view.account,
  },
  'accounts.setUsedElsewhere': {
    input: z.strictObject({ accountId: view.id, usedElsewhere: z.number().int().min(0).max(10_000_000) }),
    output: view.account,
  },
  'accounts.saveKey': {
    input: z.strictObject({
      accountId: view.id,
      key: z.string().min(1).max(1_000),
      keep: z.enum(['keychain', 'memory']),
    }),
    output: view.account,
  },
  'accounts.testKey': { input: z.strictObject({ accountId: view.id }), output: view.keyTest },
  'accounts.forgetKey': { input: z.strictObject({ accountId: view.id }), output: view.account },
  /** Refused as `account-busy` while jobs are not done, unless `stopJobs`. History stays, the key is deleted. */
  'accounts.remove': {
    input: z.strictObject({ accountId: view.id, stopJobs: z.boolean() }),
    output: view.accounts,
  },
  'accounts.select': { input: z.strictObject({ accountId: view.id }), output: view.accounts },
} satisfies Record<string, Call>
