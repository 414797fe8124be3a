import { z } from 'zod'

const pace = z.object({ perSecond: z.number(), burst: z.number() })

/** What the campaign tells the desk's process. */
export const toDesk = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('start'),
    folder: z.string(),
    server: z.string(),
    speed: z.object({ sends: pace, reads: pace, atOnce: z.number() }),
  }),
  z.object({ do: z.literal('call'), number: z.number(), name: z.string(), input: z.unknown() }),
  z.object({ do: z.literal('measure'), number: z.number() }),
  z.object({ do: z.literal('close') }),
])
export type ToDesk = z.infer<typeof toDesk>

/** What the desk's process tells the campaign. */
export const fromDesk = z.discriminatedUnion('is', [
  z.object({ is: z.literal('loaded') }),
  z.object({ is: z.literal('started') }),
  z.object({ is: z.literal('answer'), number: z.number(), answer: z.unknown() }),
  /** Jobs that changed, by id. */
  z.object({ is: z.literal('jobs'), ids: z.array(z.string()) }),
  /** In bytes, after a collection. */
  z.object({ is: z.literal('heap'), number: z.number(), used: z.number() }),
  z.object({ is: z.literal('report'), words: z.string() }),
])
export type FromDesk = z.infer<typeof fromDesk>
