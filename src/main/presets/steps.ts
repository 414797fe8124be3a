import { inOrder } from '#shared/presets/order.ts'
import type { StoredPreset } from './schema.ts'

/** Steps kept; the oldest are forgotten first. */
const depth = 30

interface Step {
  readonly id: number
  /** All presets before it; those it did not touch are shared, not copied. */
  readonly before: readonly StoredPreset[]
}

/** What can be undone until the app closes. */
export class PresetSteps {
  #steps: readonly Step[] = []
  #next = 1

  /** 0 when there is nothing to undo. */
  get last(): number {
    return this.#steps.at(-1)?.id ?? 0
  }

  push(before: readonly StoredPreset[]): void {
    this.#steps = [...this.#steps, { id: this.#next, before }].slice(-depth)
    this.#next += 1
  }

  /** The presets before a step, with their uses of today; null for a step that is not known any more. */
  before(id: number, now: readonly StoredPreset[]): readonly StoredPreset[] | null {
    const step = this.#steps.find((one) => one.id === id)
    if (step === undefined) return null
    const today = new Map(now.map((preset) => [preset.id, preset]))
    return inOrder(step.before.map((preset) => withUsesOf(preset, today.get(preset.id) ?? preset)))
  }

  /** Forgets the step and all that came after it. */
  dropFrom(id: number): void {
    this.#steps = this.#steps.filter((step) => step.id < id)
  }
}

function withUsesOf(preset: StoredPreset, today: StoredPreset): StoredPreset {
  const { lastUsedAt, uses, remembered } = today
  return today.uses === preset.uses ? preset : { ...preset, lastUsedAt, uses, remembered }
}
