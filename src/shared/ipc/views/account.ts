import { z } from 'zod'
import { defaultResetDay, lastResetDay } from '../../purge/quota-period.ts'
import { count, id, line, time } from './basics.ts'

const resetDay = z.number().int().min(1).max(lastResetDay)

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
  resetDay,
  /** The present period; the next begins at `to`. */
  from: time,
  to: time,
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
  resetDay: resetDay.default(defaultResetDay),
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
