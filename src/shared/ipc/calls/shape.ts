import { z } from 'zod'

/** A call: what main parses before it acts, and what the page may see of the answer. */
export interface Call {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

export const nothing = z.strictObject({})
export const done = z.object({})
