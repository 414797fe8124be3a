import { z } from 'zod'
import { id, keep, language, quotaThresholds, speed, theme } from '#shared/ipc/views.ts'
import { defaultThresholds } from '#shared/purge/forecast.ts'
import { defaultKeep } from '#shared/purge/keeping.ts'
import { defaultSpeedName } from '#shared/purge/speed.ts'
import { accountRecord } from '../accounts/account-record.ts'
import { windowPlace } from '../app/window-place.ts'

/**
 * The form of `settings.json`, version 1. A version that only adds fields gives each a default and leaves
 * `oldestWriter` alone, so that one step back works.
 */
export const settingsVersion = 1
export const settingsOldestWriter = 1

export const settingsSchema = z.object({
  theme: theme.default('system'),
  /** One that can't be read, of a newer version perhaps, is no reason to set accounts aside. */
  language: language.catch('system'),
  welcomed: z.boolean().default(false),
  quotaThresholds: quotaThresholds.readonly().default(defaultThresholds),
  notifications: z.boolean().default(true),
  speed: speed.default(defaultSpeedName),
  keep: keep.default(defaultKeep),
  recordUser: z.boolean().default(true),
  lookForUpdates: z.boolean().default(true),
  accounts: z.array(accountRecord).readonly().default([]),
  currentAccountId: id.nullable().default(null),
  /** Null before the first; one that can't be read is no reason to set accounts aside. */
  window: windowPlace.nullable().catch(null),
  /** The number of starts that the journal holds too; null until the first start with a journal. */
  startCounter: z.number().int().nonnegative().nullable().default(null),
})
