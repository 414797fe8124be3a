import { z } from 'zod'
import { asName } from '#shared/presets/names.ts'
import { inOrder } from '#shared/presets/order.ts'
import { keepBraces } from '#shared/presets/blanks.ts'
import { id } from '#shared/ipc/views.ts'
import { presetLimit } from '#shared/purge/limits.ts'

/**
 * The form of `presets.json`; the rules of `settings.json` hold for it too. Version 2 added notes, accounts, pins, an
 * order of the person's own, and blanks. Version 1 can still read and write such a file: lines stay in `urls`, and what
 * it does not know it leaves out.
 */
export const presetsVersion = 2
export const presetsOldestWriter = 1

const moment = z.number().int().nonnegative()
const remembered = z.object({ blank: z.string(), values: z.array(z.string()) })

const storedPreset = z.object({
  id,
  name: z.string().trim().min(1).max(200),
  notes: z.string().default(''),
  accountId: id.nullable().default(null),
  /** Its lines; since version 2 a word in single braces is a blank. */
  urls: z.array(z.string().min(1)).min(1).max(presetLimit).readonly(),
  pinned: z.boolean().default(false),
  remembered: z.array(remembered).readonly().default([]),
  savedAt: moment,
  lastUsedAt: moment.nullable(),
  uses: moment,
})
export type StoredPreset = z.output<typeof storedPreset>

export const presetsSchema = z
  .object({ version: z.number().optional(), presets: z.array(storedPreset).readonly().default([]) })
  .transform(({ version = presetsVersion, presets }) => ({
    presets: version < 2 ? fromVersion1(presets) : presets,
  }))

/** Nothing was a blank then, a name could hold anything, and the newest used stood first. */
function fromVersion1(presets: readonly StoredPreset[]): readonly StoredPreset[] {
  const read = presets.map((preset) => ({
    ...preset,
    name: asName(preset.name) || 'Preset',
    urls: preset.urls.map(keepBraces),
  }))
  return inOrder(read.toSorted((a, b) => touchedAt(b) - touchedAt(a)))
}

function touchedAt({ savedAt, lastUsedAt }: StoredPreset): number {
  return Math.max(savedAt, lastUsedAt ?? 0)
}

/** Presets that the file may hold. */
export const presetCount = 500
/** Characters of all presets together: the file is written as a whole with every change. */
export const presetCharacters = 20_000_000
