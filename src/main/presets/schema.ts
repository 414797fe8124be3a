import { z } from 'zod'
import { preset, presetName, presetUrls } from '#shared/ipc/views.ts'

/** The form of `presets.json`, version 1; the rules of `settings.json` hold for it too. */
export const presetsVersion = 1
export const presetsOldestWriter = 1

export const storedPreset = preset.extend({ name: presetName, urls: presetUrls.readonly() })
export type StoredPreset = z.output<typeof storedPreset>

export const presetsSchema = z.object({ presets: z.array(storedPreset).readonly().default([]) })

/** Presets that the file may hold. */
export const presetCount = 500
/** Characters of all presets together: the file is written as a whole with every change. */
export const presetCharacters = 20_000_000
