import type { Entry } from './entry.ts'
import type { Piece } from './text-reader.ts'

type Entries = Extract<Piece, { type: 'entries' }>

/** Entries of one message: the page takes that many in without a pause that is felt. */
const messageEntries = 5_000

/** Makes few messages of many small pieces, and several of a large one; the first piece goes on at once. */
export class Gathered {
  readonly #tell: (entries: Entries) => void | Promise<void>
  #waiting: Entry[] = []
  #last: Pick<Entries, 'sheet' | 'bytes'> = { sheet: '', bytes: 0 }
  #isFirst = true

  constructor(tell: (entries: Entries) => void | Promise<void>) {
    this.#tell = tell
  }

  async add({ sheet, entries, bytes }: Entries): Promise<void> {
    if (sheet !== this.#last.sheet) await this.tellRest()
    this.#last = { sheet, bytes }
    for (const entry of entries) {
      this.#waiting.push(entry)
      if (this.#waiting.length === messageEntries) await this.tellRest()
    }
    if (this.#isFirst) await this.tellRest()
  }

  /** What is still waiting. */
  async tellRest(): Promise<void> {
    if (this.#waiting.length === 0) return
    const entries = this.#waiting
    this.#waiting = []
    this.#isFirst = false
    await this.#tell({ type: 'entries', ...this.#last, entries })
  }
}
