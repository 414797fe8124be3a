import type { ColumnChoice, Choices, How, TableShape } from './choices.ts'
import type { KnownColumns, Question } from './messages.ts'
import { isBelow } from './own-places.ts'

/** Which columns of a table are taken: what was chosen for it, or for one with the same headings, or what is answered. */
export class ColumnDesk {
  readonly #choices: Choices
  readonly #known: Map<string, ColumnChoice>
  readonly #own: readonly string[]
  readonly #ask: (question: Question) => void
  #answered: (choice: ColumnChoice | null) => void = () => undefined

  constructor(
    { choices, known, own }: { choices: Choices; known: KnownColumns; own: readonly string[] },
    ask: (question: Question) => void,
  ) {
    this.#choices = choices
    this.#own = own
    this.#known = new Map(Object.entries(known))
    this.#ask = ask
  }

  /** How the file at this place is read. */
  howOf(file: number): How {
    const isOwn = (cell: string) => isBelow(cell, this.#own)
    return { choices: this.#choices, isOwn, columnsOf: (table, sheet) => this.#columnsOf(file, table, sheet) }
  }

  /** To the question that waits. */
  answer(choice: ColumnChoice | null): void {
    this.#answered(choice)
  }

  async #columnsOf(file: number, table: TableShape, sheet: string): Promise<ColumnChoice | null> {
    const chosen = this.#choices.columns ?? this.#known.get(table.key)
    if (chosen !== undefined) return chosen
    if (table.question === null) return null
    const answer = await new Promise<ColumnChoice | null>((resolve) => {
      this.#answered = resolve
      this.#ask({ type: 'question', file, sheet, table })
    })
    if (answer !== null && table.key !== '') this.#known.set(table.key, answer)
    return answer
  }
}
