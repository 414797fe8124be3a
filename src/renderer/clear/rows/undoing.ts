import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Added, Before, Step } from './history.ts'
import type { Judging } from './judging.ts'
import { judged } from './row.ts'
import type { RowTable } from './row-table.ts'
import type { Works } from './works.ts'

/** Puts rows back as they were before a step, in slices where they are many. */
export class Undoing {
  readonly #table: RowTable
  readonly #judging: Judging
  readonly #works: Works

  constructor(table: RowTable, judging: Judging, works: Works) {
    this.#table = table
    this.#judging = judging
    this.#works = works
  }

  undo({ before, removed, added, rules, count }: Step, done: () => void): void {
    // The step's own changes may still be under way: how many there are is known when it is their turn.
    this.#works.do(count, (at) => this.#restore(before[before.length - 1 - at]))
    this.#works.do(removed.length, (at) => this.#bringBack(removed[at] ?? 0, rules))
    const length = added === null ? 0 : added.to - added.from
    this.#works.do(length, (at) => this.#takeOut(added, at), done)
  }

  /** What depends on other rows is found again; only the row's own part goes back. */
  #restore(before: Before | undefined): void {
    const row = before === undefined ? undefined : this.#table.get(before.id)
    if (row === undefined) return
    const restored = { ...row, ...before }
    this.#table.put(restored.removed ? restored : judged(restored, this.#judging.rules))
  }

  #bringBack(id: number, rules: AccountRules): void {
    this.#table.setRemoved(id, false)
    if (rules !== this.#judging.rules) this.#judging.judge(id)
  }

  #takeOut(added: Added | null, at: number): void {
    const id = (added?.to ?? 0) - 1 - at
    if (added?.sources.has(this.#table.sourceAt(id)) === true) this.#table.setRemoved(id, true)
  }
}
