import { z } from 'zod'
import { keptLimit } from '../../purge/limits.ts'
import * as view from '../views.ts'
import type { Call } from './shape.ts'
import { done } from './shape.ts'

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
  /**
   * The lists that wait for their account's reset, all of them each time: main tells of them when the page is not in
   * front. Their URLs stay in the page.
   */
  'quota.tellKept': {
    input: z.strictObject({
      lists: z
        .array(
          z.strictObject({
            id: view.id,
            accountName: z.string().max(200),
            urls: z.number().int().positive(),
            /** In ms since 1970. */
            until: z.number().int().nonnegative(),
          }),
        )
        .max(keptLimit)
        .readonly(),
    }),
    output: done,
  },
} satisfies Record<string, Call>
