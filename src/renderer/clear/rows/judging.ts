import type { AccountRules } from '#shared/urls/account-rules.ts'
import { Cover } from './cover.ts'
import { judged } from './row.ts'
import type { RowTable } from './row-table.ts'
import type { Turns } from './sweep.ts'
import { Sweep } from './sweep.ts'

/** Keeps every row judged by the rules as they are, and then marked where a wildcard of the list reaches it, in slices. */
export class Judging {
  readonly #table: RowTable
  readonly #cover: Cover
  readonly #rows: Sweep
  readonly #covered: Sweep
  readonly #tell: () => void
  #rules: AccountRules

  constructor(table: RowTable, rules: AccountRules, turns: Turns, tell: () => void) {
    this.#table = table
    this.#rules = rules
    this.#tell = tell
    this.#cover = new Cover(table)
    const length = () => table.length
    this.#rows = new Sweep(
      turns,
      length,
      (id) => this.judge(id),
      (finished) => this.#sliced(finished),
    )
    this.#covered = new Sweep(turns, length, (id) => this.#cover.visit(id), tell)
  }

  /** Every row was judged by the rules as they are now. */
  get finished(): boolean {
    return this.#rows.finished
  }

  get rules(): AccountRules {
    return this.#rules
  }

  setRules(rules: AccountRules): void {
    this.#rules = rules
    this.#rows.restart()
  }

  /** Rows were added at the end; `isJudged`: by the rules as they are now. */
  added(from: number, to: number, isJudged: boolean): void {
    if (isJudged) this.#rows.skip(from, to)
    this.#covered.skip(from, to)
    this.#rows.goOn()
  }

  judge(id: number): void {
    const row = this.#table.get(id)
    if (row === undefined || row.removed) return
    const next = judged(row, this.#rules)
    const same = next.verdict === row.verdict && next.url === row.url && next.repair === row.repair
    if (!same || next.why !== row.why || next.wildcard !== row.wildcard) this.#table.put(next)
  }

  /** Rows have changed: what the wildcards reach is found anew, unless the judging does it at its end anyway. */
  changed(): void {
    if (this.finished) this.#findCovered()
  }

  /** The table was emptied: ids begin at 0 again, and so must the judging. */
  emptied(): void {
    this.#rows.restart()
    this.#covered.finish()
  }

  #sliced(finished: boolean): void {
    if (finished) this.#findCovered()
    this.#tell()
  }

  #findCovered(): void {
    if (this.#cover.prepare()) this.#covered.restart()
  }
}
