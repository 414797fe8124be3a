import type { FileNotice } from '../settings/settings.ts'
import { openStoreFile } from '../settings/store-file.ts'
import { Presets } from './presets.ts'
import { presetsOldestWriter, presetsSchema, presetsVersion } from './schema.ts'

export interface PresetsOptions {
  /** The user-data folder; absolute. */
  readonly folder: string
  /** In ms since 1970. */
  readonly now: () => number
}

/** Opens `presets.json`. A file that can't be used is moved aside, never lost, and there are no presets then. */
export function openPresets({ folder, now }: PresetsOptions): {
  readonly presets: Presets
  readonly notice: FileNotice | null
} {
  const { file, movedAside } = openStoreFile({
    folder,
    name: 'presets',
    version: presetsVersion,
    oldestWriter: presetsOldestWriter,
    schema: presetsSchema,
    now,
  })
  const notice: FileNotice | null = movedAside && { code: 'presets-moved-aside', detail: movedAside.to }
  return { presets: new Presets(file, now), notice }
}
