import type { Widest } from '#shared/urls/list.ts'
import { widestOf } from '#shared/urls/list.ts'
import type { RowTable } from './row-table.ts'
import { stateCode } from './tally.ts'

/** Marks the rows that a wildcard of the list reaches, and takes the marks off those that none reaches any more. */
export class Cover {
  readonly #table: RowTable
  #widest: Widest = widestOf([])
  /** There may be marks of earlier wildcards. */
  #marked = false

  constructor(table: RowTable) {
    this.#table = table
  }

  /** Looks at the list's wildcards. False when nothing is to be marked or taken off. */
  prepare(): boolean {
    const { wildcards } = this.#table
    if (wildcards.size === 0 && !this.#marked) return false
    this.#marked = wildcards.size > 0
    const rows = [...wildcards].map((id) => ({ id, url: this.#table.urlAt(id) ?? '', wildcard: true }))
    this.#widest = widestOf(rows)
    return true
  }

  visit(id: number): void {
    const table = this.#table
    const state = table.states[id] ?? 0
    if (state === stateCode.removed || state === stateCode.merged) return table.cover(id, null)
    const url = table.urlAt(id)
    table.cover(id, url === null ? null : this.#widest.covering(id, url))
  }
}
