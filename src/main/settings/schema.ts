import { z } from 'zod'
import { id, theme } from '#shared/ipc/views.ts'
import { accountRecord } from '../accounts/account-record.ts'

/**
 * The form of `settings.json`, version 1. A version that only adds fields gives each a default and leaves
 * `oldestWriter` alone, so that one step back works.
 */
export const settingsVersion = 1
export const settingsOldestWriter = 1

export const settingsSchema = z.object({
  theme: theme.default('system'),
  welcomed: z.boolean().default(false),
  accounts: z.array(accountRecord).readonly().default([]),
  currentAccountId: id.nullable().default(null),
  /** The number of starts that the journal holds too; null until the first start with a journal. */
  startCounter: z.number().int().nonnegative().nullable().default(null),
})
