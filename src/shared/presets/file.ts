import { z } from 'zod'
import { presetLimit } from '../purge/limits.ts'
import { nameLength, nameProblem, notesLength, notesProblem } from './names.ts'

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
  name: z
    .string()
    .max(nameLength)
    .refine((name) => nameProblem(name) === null),
  notes: z
    .string()
    .max(notesLength)
    .refine((notes) => notesProblem(notes) === null),
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
    .max(presetLimit),
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
  return issue === undefined ? whole('damaged') : refusalOf(issue.path, issue.code, json)
}

function whole(problem: PresetFileProblem): ReadPresets {
  return { ok: false, problem, preset: null }
}

/** The JSON may be as deep as it likes: the parser of V8 does not recurse, and the schema looks only where it knows. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function refusalOf(path: readonly PropertyKey[], code: string, json: unknown): ReadPresets {
  const [first, at, field, line] = path
  const preset = typeof at === 'number' ? at + 1 : null
  const refused = (problem: PresetFileProblem): ReadPresets => ({ ok: false, problem, preset })
  if (first === 'presets' && preset === null && code === 'too_small') return refused('empty')
  if (first === 'presets' && preset === null && code === 'too_big') return refused('too-many')
  if (field === 'lines' && line === undefined && code === 'too_big') return refused('too-long')
  if (field === 'name' && code === 'custom') return refused(nameRefusal(json, preset))
  if (field === 'notes' && code === 'custom') return refused('hidden-name')
  return refused('damaged')
}

const names = z.object({ presets: z.array(z.object({ name: z.unknown() }).catch({ name: null })) })

function nameRefusal(json: unknown, preset: number | null): PresetFileProblem {
  const read = names.safeParse(json)
  const name = read.success && preset !== null ? read.data.presets[preset - 1]?.name : null
  const problem = typeof name === 'string' ? nameProblem(name) : null
  if (problem === 'formula') return 'formula-name'
  return problem === 'hidden' ? 'hidden-name' : 'damaged'
}
