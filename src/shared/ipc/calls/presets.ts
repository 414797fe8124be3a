import { z } from 'zod'
import * as view from '../views.ts'
import { presetLimit } from '../../purge/limits.ts'
import { nothing } from './shape.ts'
import type { Call } from './shape.ts'

const presetId = z.strictObject({ presetId: view.id })
/** `replace`: overwrite a preset of the same name instead of the answer `preset-name-taken`. */
const newPreset = view.presetForm.extend({ replace: z.boolean() })

/** Presets. A line is a template: a word in single braces is a blank (`shared/presets/blanks.ts`). */
export const presetsCalls = {
  'presets.list': { input: nothing, output: view.presets },
  'presets.save': { input: newPreset.extend({ lines: view.presetLines }), output: view.preset },
  /** The URLs of a job, each once, or of some of its items; braces in them are kept as braces. */
  'presets.saveFromJob': {
    input: newPreset.extend({
      jobId: view.id,
      itemIds: z.array(z.number().int().nonnegative()).min(1).max(presetLimit).nullable(),
    }),
    output: view.preset,
  },
  /** The whole preset. Does not count as a use. */
  'presets.load': {
    input: presetId,
    output: z.object({
      preset: view.preset,
      lines: z.array(z.string()).readonly(),
      remembered: view.rememberedValues.readonly(),
    }),
  },
  /** Counts a use and remembers what the blanks were filled with. */
  'presets.used': {
    input: presetId.extend({ remembered: view.rememberedValues }),
    output: view.preset,
  },
  /** What is left out stays as it is. */
  'presets.change': {
    input: presetId.extend({
      name: view.presetName.optional(),
      notes: view.presetNotes.optional(),
      accountId: view.id.nullable().optional(),
      lines: view.presetLines.optional(),
      pinned: z.boolean().optional(),
    }),
    output: view.preset,
  },
  /** Puts it before another one, or at the end; pinned ones stay first. */
  'presets.move': { input: presetId.extend({ before: view.id.nullable() }), output: view.presets },
  'presets.duplicate': { input: presetId, output: view.preset },
  'presets.remove': { input: presetId, output: view.presets },
  /** Undoes this step and all that came after it; uses stay counted. Kept until the app closes. */
  'presets.undo': { input: z.strictObject({ step: z.number().int().min(1) }), output: view.presets },
  /** All or none. `replaces`: the preset that gets these lines; null for a new one, whose name must be free. */
  'presets.import': {
    input: z.strictObject({
      presets: z
        .array(view.presetForm.extend({ lines: view.presetLines, replaces: view.id.nullable() }))
        .min(1)
        .max(500),
    }),
    output: view.presets,
  },
} satisfies Record<string, Call>
