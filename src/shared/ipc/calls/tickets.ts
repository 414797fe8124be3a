import { z } from 'zod'
import * as view from '../views.ts'
import { done } from './shape.ts'
import type { Call } from './shape.ts'

/** One line of what a person wants cleared: no sign that could make another line of it. */
const wanted = z
  .string()
  .min(1)
  .max(2_000)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)

const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taking-long'), jobId: view.id }),
  z.strictObject({ kind: z.literal('refused'), accountId: view.id, wanted: z.array(wanted).min(1).max(20) }),
  z.strictObject({ kind: z.literal('higher-limit'), accountId: view.id }),
])
export type TicketAbout = z.infer<typeof about>

const input = z.strictObject({ about })

/** Tickets for ImageKit's support. Main writes them, and alone knows where a mail goes. */
export const ticketsCalls = {
  /** `fits`: a mail that is opened by itself holds all of it. */
  'tickets.read': { input, output: z.object({ subject: z.string(), text: z.string(), fits: z.boolean() }) },
  'tickets.copy': { input, output: done },
  /** Opens the person's mail program, and puts the whole text on the clipboard. */
  'tickets.mail': { input, output: done },
} satisfies Record<string, Call>
