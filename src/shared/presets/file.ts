import { z } from 'zod'
import { presetLimit } from '../purge/limits.ts'
import { hasTooManyBlanks } from './blanks.ts'
import { nameLength, nameProblem, notesLength, notesProblem, type TextProblem } from './names.ts'

/** Bytes of a file of presets. */
export const presetFileBytes = 5_000_000
/** Presets of a file. */
export const presetFileCount = 500
const format = 'purge-desk-presets'
const version = 1

const site = {
  endpoints: z
    .array(z.strictObject({ imagekitId: z.string().min(1).max(100), pattern: z.string().max(300) }))
    .max(50),
  customDomains: z
    .array(z.strictObject({ host: z.string().min(1).max(253), pattern: z.string().max(300) }))
    .max(50),
}

const filePreset = z.strictObject({
  name: z.string().max(nameLength).superRefine(saying(nameProblem)),
  notes: z.string().max(notesLength).superRefine(saying(notesProblem)),
  /** What the account's URLs begin with; null for any account. Neither its name nor its id leaves the app. */
  account: z.strictObject(site).nullable(),
  lines: z
    .array(
      z
        .string()
        .min(1)
        .max(20_000)
        .regex(/^[^\r\n]*$/),
    )
    .min(1)
    .max(presetLimit)
    .refine((lines) => !hasTooManyBlanks(lines), 'blanks'),
})
export type FilePreset = z.output<typeof filePreset>

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  presets: z.array(filePreset).min(1).max(presetFileCount),
})

/** Why a file can't be imported. The words for each stand in `shared/words`. */
export type PresetFileProblem =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'not-presets'
  | 'newer'
  | 'empty'
  | 'too-many'
  | 'too-long'
  | 'too-many-blanks'
  | 'hidden-name'
  | 'formula-name'
  | 'damaged'

export type ReadPresets =
  | { readonly ok: true; readonly presets: readonly FilePreset[] }
  /** `preset`: which of the file's it is, from 1; null where it is the file as a whole. */
  | { readonly ok: false; readonly problem: PresetFileProblem; readonly preset: number | null }

/** The file of some presets. */
export function presetFile(presets: readonly FilePreset[]): string {
  return `${JSON.stringify({ format, version, presets }, null, 1)}\n`
}

/** Reads a file that anybody may have written. Never throws. */
export function readPresetFile(text: string): ReadPresets {
  if (text.length > presetFileBytes) return whole('too-large')
  const json = parsed(text)
  if (json === undefined) return whole('not-json')
  const envelope = z.object({ format: z.literal(format), version: z.number() }).safeParse(json)
  if (!envelope.success) return whole('not-presets')
  if (envelope.data.version > version) return whole('newer')
  const read = file.safeParse(json)
  if (read.success) return { ok: true, presets: read.data.presets }
  const [issue] = read.error.issues
  // Stryker disable next-line ConditionalExpression,StringLiteral: what does not fit has an issue
  return issue === undefined ? whole('damaged') : refusalOf(issue)
}

function whole(problem: PresetFileProblem): ReadPresets {
  return { ok: false, problem, preset: null }
}

/** The JSON may be as deep as it likes: the parser of V8 does not recurse, and the schema looks only where it knows. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
    // Stryker disable next-line BlockStatement: an empty one gives undefined too
  } catch {
    return undefined
  }
}

function refusalOf({ path, code, message }: z.core.$ZodIssue): ReadPresets {
  const [, at, field, line] = path
  const preset = typeof at === 'number' ? at + 1 : null
  const refused = (problem: PresetFileProblem): ReadPresets => ({ ok: false, problem, preset })
  if (preset === null && code === 'too_small') return refused('empty')
  if (preset === null && code === 'too_big') return refused('too-many')
  if (field === 'lines' && line === undefined && code === 'too_big') return refused('too-long')
  if (message === 'blanks') return refused('too-many-blanks')
  if (message === 'formula') return refused('formula-name')
  return refused(message === 'hidden' ? 'hidden-name' : 'damaged')
}

/** Refuses a text with what is wrong with it as the message. */
function saying(problemOf: (text: string) => TextProblem | null) {
  return (text: string, context: z.RefinementCtx): void => {
    const problem = problemOf(text)
    if (problem !== null) context.addIssue({ code: 'custom', message: problem })
  }
}
