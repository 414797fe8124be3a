import { presetLimit } from '#shared/purge/limits.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import type { FileNotice } from '../settings/settings.ts'
import { openStoreFile } from '../settings/store-file.ts'
import type { StoreFile } from '../settings/store-file.ts'
import {
  presetCharacters,
  presetCount,
  presetsOldestWriter,
  presetsSchema,
  presetsVersion,
} from './schema.ts'
import type { StoredPreset } from './schema.ts'

export interface PresetsOptions {
  /** The user-data folder; absolute. */
  readonly folder: string
  /** In ms since 1970. */
  readonly now: () => number
}

/** Saved lists of URLs. Every method that changes something throws a `Refusal`; then nothing has changed. */
export class Presets {
  readonly #file: StoreFile<{ readonly presets: readonly StoredPreset[] }>
  readonly #now: () => number

  constructor(file: StoreFile<{ readonly presets: readonly StoredPreset[] }>, now: () => number) {
    this.#file = file
    this.#now = now
  }

  /** Newest used first; saving is the first use. */
  list(): readonly StoredPreset[] {
    return this.#all.toSorted((a, b) => touchedAt(b) - touchedAt(a))
  }

  /** With `replace`, a preset of the same name keeps its id and gets the new list. */
  save(name: string, urls: readonly string[], replace: boolean): StoredPreset {
    if (urls.length > presetLimit) throw new Refusal('preset-limit')
    const same = this.#named(name)
    if (same && !replace) throw new Refusal('preset-name-taken')
    const saved: StoredPreset = {
      ...(same ?? { id: crypto.randomUUID(), lastUsedAt: null, uses: 0 }),
      name,
      urls: [...urls],
      savedAt: this.#now(),
    }
    this.#put(saved)
    return saved
  }

  /** Counts as a use. A use that can't be written down is no reason to keep the list from the person. */
  load(id: string): StoredPreset {
    const preset = this.#find(id)
    const used = { ...preset, lastUsedAt: this.#now(), uses: preset.uses + 1 }
    try {
      this.#put(used)
    } catch {
      return preset
    }
    return used
  }

  rename(id: string, name: string): StoredPreset {
    const preset = this.#find(id)
    const same = this.#named(name)
    if (same && same.id !== id) throw new Refusal('preset-name-taken')
    const renamed = { ...preset, name }
    this.#put(renamed)
    return renamed
  }

  /** Answers with what was removed. */
  remove(id: string): StoredPreset {
    const preset = this.#find(id)
    this.#file.write({ presets: this.#all.filter((other) => other.id !== id) })
    return preset
  }

  get #all(): readonly StoredPreset[] {
    return this.#file.read().presets
  }

  #find(id: string): StoredPreset {
    const preset = this.#all.find((one) => one.id === id)
    if (!preset) throw new Refusal('preset-unknown')
    return preset
  }

  #named(name: string): StoredPreset | undefined {
    return this.#all.find((one) => folded(one.name) === folded(name))
  }

  #put(preset: StoredPreset): void {
    const presets = [...this.#all.filter((other) => other.id !== preset.id), preset]
    const characters = presets.reduce((sum, one) => sum + charactersOf(one), 0)
    if (presets.length > presetCount || characters > presetCharacters) throw new Refusal('preset-limit')
    this.#file.write({ presets })
  }
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

function touchedAt(preset: StoredPreset): number {
  return Math.max(preset.savedAt, preset.lastUsedAt ?? 0)
}

/** Names that look the same are the same. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

function charactersOf(preset: StoredPreset): number {
  return preset.urls.reduce((sum, url) => sum + url.length, 0)
}
