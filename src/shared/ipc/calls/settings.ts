import { z } from 'zod'
import * as view from '../views.ts'
import type { Call } from './shape.ts'

/** The settings of the app. */
export const settingsCalls = {
  'settings.change': {
    input: z.strictObject({
      theme: view.theme.optional(),
      language: view.language.optional(),
      welcomed: z.boolean().optional(),
      quotaThresholds: view.quotaThresholds.optional(),
      notifications: z.boolean().optional(),
      speed: view.speed.optional(),
      keep: view.keep.optional(),
      recordUser: z.boolean().optional(),
      lookForUpdates: z.boolean().optional(),
    }),
    output: view.settings,
  },
} satisfies Record<string, Call>
