import { z } from 'zod'
import * as view from '../views.ts'
import type { Call } from './shape.ts'

/** The ledger behind the meter. */
export const quotaCalls = {
  /** The account's present period, and this app's units of it by day; their sum is its `usedHere`. */
  'quota.month': {
    input: z.strictObject({ accountId: view.id }),
    output: z.object({
      quota: view.quota,
      days: z.array(z.object({ day: z.string(), n: z.number().int().nonnegative() })).readonly(),
    }),
  },
} satisfies Record<string, Call>
