import { z } from 'zod'
import { blankLimit, hasTooManyBlanks } from '../../presets/blanks.ts'
import { nameProblem, notesLength, notesProblem } from '../../presets/names.ts'
import { presetLimit } from '../../purge/limits.ts'
import { count, id, line, time } from './basics.ts'

export const preset = z.object({
  id,
  name: z.string(),
  notes: z.string(),
  /** The account it is for; null for any. The account may have been removed since. */
  accountId: id.nullable(),
  /** How many lines it has. */
  lines: count,
  /** The names of its blanks. */
  blanks: z.array(z.string()).readonly(),
  pinned: z.boolean(),
  savedAt: time,
  lastUsedAt: time.nullable(),
  uses: count,
})
export type PresetView = z.infer<typeof preset>

export const presetName = line.refine((name) => nameProblem(name) === null)
export const presetNotes = z
  .string()
  .max(notesLength)
  .refine((notes) => notesProblem(notes) === null)

/** A URL or wildcard, perhaps with blanks, or what a person wants to mend later. Always one line. */
const presetLine = z
  .string()
  .min(1)
  .max(20_000)
  .regex(/^[^\r\n]*$/)
export const presetLines = z
  .array(presetLine)
  .min(1)
  .max(presetLimit)
  .refine((lines) => !hasTooManyBlanks(lines))

/** What was filled in last, by the blank's key. */
export const rememberedValues = z
  .array(
    z.strictObject({
      blank: z.string().min(1).max(100),
      values: z.array(z.string().max(500)).max(presetLimit),
    }),
  )
  .max(blankLimit)
export type RememberedValues = z.output<typeof rememberedValues>

/** What a person writes of a preset. */
export const presetForm = z.strictObject({
  name: presetName,
  notes: presetNotes.default(''),
  accountId: id.nullable().default(null),
})

/** All presets in their order, and the last step that can be undone; 0 for none. */
export const presets = z.object({ presets: z.array(preset).readonly(), lastStep: count })
