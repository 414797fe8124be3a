import { z } from 'zod'
import { customDomain, endpoint, id } from '#shared/ipc/views.ts'
import { defaultResetDay, lastResetDay } from '#shared/purge/quota-period.ts'

/** An account as the settings file holds it. No part of its key is in any file. */
export const accountRecord = z.object({
  id,
  name: z.string(),
  kind: z.enum(['imagekit', 'practice']),
  endpoints: z.array(endpoint).readonly(),
  customDomains: z.array(customDomain).readonly(),
  monthlyLimit: z.number().int().min(1),
  /** The day of the month on which the count of units starts again. */
  resetDay: z.number().int().min(1).max(lastResetDay).default(defaultResetDay),
  /** URLs cleared elsewhere by the month in which their period began (`2026-11`), as the person entered them: ImageKit has no call that reports them. */
  usedElsewhere: z.record(z.string().regex(/^\d{4}-\d{2}$/), z.number().int().nonnegative()).default({}),
  /** The keychain may hold a key of this account, so removing the account must be able to delete it there. */
  keyKept: z.boolean().default(false),
})
export type AccountRecord = z.output<typeof accountRecord>

export interface AccountRecords {
  readonly accounts: readonly AccountRecord[]
  readonly currentAccountId: string | null
}

/** Where the accounts are kept. `write` throws the refusal `settings-failed`. */
export interface AccountStore {
  read(): AccountRecords
  write(change: Partial<AccountRecords>): void
}
