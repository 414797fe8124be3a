import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Row } from './row.ts'

/** Steps kept; the oldest are forgotten first. */
const depth = 100

/** What a step did, for the words of *Undo*. */
export type StepKind =
  | 'edit'
  | 'remove'
  | 'repair'
  | 'repair-all'
  | 'take-back'
  | 'add'
  | 'start-over'
  | 'start-new'
  | 'read-again'
  | 'fold'
  | 'keep'
  | 'remove-kept'

/** The rows of these sources between two ids, the second not among them. */
export interface Added {
  readonly sources: ReadonlySet<number>
  readonly from: number
  readonly to: number
}

/** What a person or a file gave of a row: the rest follows from it. */
export type Before = Pick<Row, 'id' | 'text' | 'aside' | 'asWritten' | 'removed'>

export interface Step {
  readonly id: number
  readonly kind: StepKind
  /** Rows it changed, for the words. */
  readonly count: number
  /** The rows as they were before it, in the order they were changed. */
  readonly before: readonly Before[]
  /** Rows that it removed and changed in no other way, in ascending order. */
  readonly removed: Uint32Array
  /** Rows added in it; undoing removes them. */
  readonly added: Added | null
  /** What the removed rows were judged by. */
  readonly rules: AccountRules
  /** What undoing it takes back outside of the list. */
  readonly undone?: (() => void) | undefined
}

/** What can be undone, newest last. It outlives every message that offers it. */
export class History {
  #steps: Step[] = []
  #next = 1

  get last(): Step | null {
    return this.#steps.at(-1) ?? null
  }

  has(id: number): boolean {
    return this.#steps.some((step) => step.id === id)
  }

  push(step: Omit<Step, 'id'>): Step {
    const whole = { ...step, id: this.#next }
    this.#next += 1
    this.#steps.push(whole)
    if (this.#steps.length > depth) this.#steps.shift()
    return whole
  }

  /** Rows that were added belong to a step that is there already. */
  widen(id: number, added: Added | null): Step | null {
    const at = this.#steps.findIndex((step) => step.id === id)
    const step = this.#steps[at]
    return step === undefined ? null : (this.#steps[at] = { ...step, added })
  }

  /** Takes a step out: the one with this id, or the newest. */
  take(id: number | null): Step | null {
    const at = id === null ? this.#steps.length - 1 : this.#steps.findIndex((step) => step.id === id)
    return at < 0 ? null : (this.#steps.splice(at, 1)[0] ?? null)
  }

  clear(): void {
    this.#steps = []
  }
}
