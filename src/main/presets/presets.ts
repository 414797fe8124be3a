import { presetLimit } from '#shared/purge/limits.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import type { RememberedValues } from '#shared/ipc/views.ts'
import { blankLimit } from '#shared/presets/blanks.ts'
import { freeName, nameKey } from '#shared/presets/names.ts'
import { inOrder, movedBefore } from '#shared/presets/order.ts'
import type { StoreFile } from '../settings/store-file.ts'
import { presetCharacters, presetCount } from './schema.ts'
import type { StoredPreset } from './schema.ts'
import { PresetSteps } from './steps.ts'

export interface PresetForm {
  readonly name: string
  readonly notes: string
  readonly accountId: string | null
  readonly lines: readonly string[]
}

export type PresetChange = { readonly [Field in keyof PresetForm]?: PresetForm[Field] | undefined } & {
  readonly pinned?: boolean | undefined
}

export interface ImportedPreset extends PresetForm {
  readonly replaces: string | null
}

/** Saved lists of URLs. Every method that changes something throws a `Refusal`; then nothing has changed. */
export class Presets {
  readonly #file: StoreFile<{ readonly presets: readonly StoredPreset[] }>
  readonly #now: () => number
  readonly #steps = new PresetSteps()

  constructor(file: StoreFile<{ readonly presets: readonly StoredPreset[] }>, now: () => number) {
    this.#file = file
    this.#now = now
  }

  /** Pinned ones first, each group in the person's order. */
  list(): readonly StoredPreset[] {
    return inOrder(this.#all)
  }

  /** The last step that can be undone; 0 for none. */
  get lastStep(): number {
    return this.#steps.last
  }

  load(id: string): StoredPreset {
    const preset = this.#all.find((one) => one.id === id)
    if (!preset) throw new Refusal('preset-unknown')
    return preset
  }

  /** A new one stands first. With `replace`, one of the same name keeps its id and place and gets the new list. */
  save(form: PresetForm, replace: boolean): StoredPreset {
    const same = this.#named(form.name)
    if (same && !replace) throw new Refusal('preset-name-taken')
    const saved = this.#made(form, same)
    this.#step(same ? this.#with(saved) : [saved, ...this.list()])
    return saved
  }

  change(id: string, change: PresetChange): StoredPreset {
    const before = this.load(id)
    const { name = before.name, notes = before.notes, lines = before.urls } = change
    const { accountId = before.accountId, pinned = before.pinned } = change
    const same = this.#named(name)
    if (same && same.id !== id) throw new Refusal('preset-name-taken')
    const written = change.lines === undefined ? {} : { savedAt: this.#now() }
    const changed = { ...before, name, notes, accountId, urls: [...lines], pinned, ...written }
    this.#step(inOrder(this.#with(changed)))
    return changed
  }

  /** A use that can't be written down is no reason to keep the list from the person. */
  used(id: string, remembered: RememberedValues): StoredPreset {
    const before = this.load(id)
    const filled = new Set(remembered.map(({ blank }) => blank))
    const kept = before.remembered.filter(({ blank }) => !filled.has(blank))
    const used = {
      ...before,
      lastUsedAt: this.#now(),
      uses: before.uses + 1,
      remembered: [...remembered, ...kept].slice(0, blankLimit),
    }
    try {
      this.#write(this.#with(used))
    } catch {
      return before
    }
    return used
  }

  move(id: string, before: string | null): void {
    this.load(id)
    this.#step(movedBefore(this.#all, id, before))
  }

  /** The copy stands behind it, unpinned where it would else be the first thing a person sees twice. */
  duplicate(id: string): StoredPreset {
    const original = this.load(id)
    const name = freeName(original.name, (taken) => this.#named(taken) !== undefined)
    const copy = {
      ...this.#made({ ...original, lines: original.urls, name }),
      remembered: original.remembered,
    }
    this.#step(inOrder(this.#all.flatMap((preset) => (preset === original ? [preset, copy] : preset))))
    return copy
  }

  remove(id: string): void {
    this.load(id)
    this.#step(this.#all.filter((other) => other.id !== id))
  }

  /** Undoes this step and all that came after it. One that is not known any more changes nothing. */
  undo(step: number): void {
    const before = this.#steps.before(step, this.#all)
    if (before === null) return
    this.#write(before)
    this.#steps.dropFrom(step)
  }

  /** All or none. New ones stand first, in their order. */
  import(imported: readonly ImportedPreset[]): void {
    const replaced = new Map<string, StoredPreset>()
    const added: StoredPreset[] = []
    for (const { replaces, ...form } of imported) {
      if (replaces === null) added.push(this.#made(form))
      else replaced.set(replaces, this.#made(form, this.load(replaces)))
    }
    const all = [...added, ...this.list().map((preset) => replaced.get(preset.id) ?? preset)]
    if (new Set(all.map(({ name }) => nameKey(name))).size < all.length)
      throw new Refusal('preset-name-taken')
    this.#step(inOrder(all))
  }

  get #all(): readonly StoredPreset[] {
    return this.#file.read().presets
  }

  #named(name: string): StoredPreset | undefined {
    return this.#all.find((one) => nameKey(one.name) === nameKey(name))
  }

  #with(preset: StoredPreset): readonly StoredPreset[] {
    return this.#all.map((other) => (other.id === preset.id ? preset : other))
  }

  #made({ name, notes, accountId, lines }: PresetForm, same?: StoredPreset): StoredPreset {
    const fresh = { id: crypto.randomUUID(), pinned: false, remembered: [], lastUsedAt: null, uses: 0 }
    return { ...(same ?? fresh), name, notes, accountId, urls: [...lines], savedAt: this.#now() }
  }

  /** Writes a change that can be undone. */
  #step(presets: readonly StoredPreset[]): void {
    const before = this.#all
    this.#write(presets)
    this.#steps.push(before)
  }

  #write(presets: readonly StoredPreset[]): void {
    const characters = presets.reduce((sum, one) => sum + charactersOf(one), 0)
    if (presets.some(({ urls }) => urls.length > presetLimit)) throw new Refusal('preset-limit')
    if (presets.length > presetCount || characters > presetCharacters) throw new Refusal('preset-limit')
    this.#file.write({ presets })
  }
}

const known = new WeakMap<StoredPreset, number>()

/** Counted once a preset: the whole file is measured with every change. */
function charactersOf(preset: StoredPreset): number {
  const found = known.get(preset)
  if (found !== undefined) return found
  const texts = [...preset.urls, ...preset.remembered.flatMap(({ values }) => values), preset.notes]
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  known.set(preset, characters)
  return characters
}
