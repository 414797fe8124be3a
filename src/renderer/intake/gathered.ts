import type { FromIntake, FromWorker } from './messages.ts'
import type { JudgedBy } from './packed.ts'
import { Packing } from './packing.ts'

type Read = Extract<FromWorker, { type: 'entries' }>
type Packed = Extract<FromIntake, { type: 'entries' }>

/** Entries of one message: the page takes that many in without a pause that is felt. */
export const messageEntries = 2_000

/** Makes few messages of many small pieces, and several of a large one; the first piece goes on at once. */
export class Gathered {
  readonly #tell: (message: Packed) => void | Promise<void>
  readonly #packing: Packing
  #last: Omit<Packed, 'rows'> = { type: 'entries', file: 0, sheet: '', bytes: 0 }
  #isFirst = true

  constructor(judgedBy: JudgedBy, tell: (message: Packed) => void | Promise<void>) {
    this.#packing = new Packing(messageEntries, judgedBy)
    this.#tell = tell
  }

  /** Numbers of rows that the page has taken in. */
  reuse(numbers: ArrayBuffer): void {
    this.#packing.reuse(numbers)
  }

  async add({ file, sheet, entries, bytes }: Read): Promise<void> {
    if (file !== this.#last.file || sheet !== this.#last.sheet) await this.tellRest()
    this.#last = { type: 'entries', file, sheet, bytes }
    for (let at = 0; at < entries.length;) {
      at = this.#packing.add(entries, at)
      if (this.#packing.isFull) await this.tellRest()
    }
    if (this.#isFirst) await this.tellRest()
  }

  /** What is still waiting. */
  async tellRest(): Promise<void> {
    if (this.#packing.length === 0) return
    this.#isFirst = false
    await this.#tell({ ...this.#last, rows: this.#packing.take() })
  }
}
