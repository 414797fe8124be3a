import type { RowList } from '../rows/row-list.ts'
import type { KeptChange, ListStore, Marker } from './list-store.ts'

/** Milliseconds after a change until it is written: who starts over and quits at once does not find the old list again. */
const soon = 30
/** Milliseconds between two writes, while one change follows another; with the writing itself below two seconds. */
const apart = 1_000

/** What the keeper needs of the clock; a test gives its own. */
export type After = (ms: number, act: () => void) => void

/**
 * Writes the list down whenever it has changed, a moment later, and never two writes at once. What comes in is written
 * when all of it is there: half a file is no list, and the writing would hold up the reading.
 */
export class Keeper {
  readonly #store: ListStore
  readonly #list: RowList
  readonly #after: After
  readonly #failed: (error: unknown) => void
  #timed = false
  #resting = false
  #saved: number
  #writing: Promise<void> = Promise.resolve()

  constructor(store: ListStore, list: RowList, after: After, failed: (error: unknown) => void) {
    this.#store = store
    this.#list = list
    this.#after = after
    this.#failed = failed
    this.#saved = list.version
    list.listeners.hearList(() => this.#plan())
  }

  /** Writes what is not written yet, at once and with the marker: rejects when it could not be written. */
  async flush(marker?: Marker | null): Promise<void> {
    const before = this.#writing
    const write = before.then(() => this.#write(marker))
    this.#writing = write.catch(() => undefined)
    return write
  }

  /**
   * Changes the list and what is kept beside it in one write: after a crash both are done, or neither. `change` runs
   * when no other write does. Rejects when it could not be written; the list stays changed.
   */
  async together(change: () => KeptChange): Promise<void> {
    const write = this.#writing.then(() => this.#write(undefined, change()))
    this.#writing = write.catch(() => undefined)
    return write
  }

  #plan(): void {
    if (this.#timed || this.#saved === this.#list.version) return
    this.#timed = true
    this.#after(this.#resting ? apart : soon, () => {
      this.#timed = false
      this.#rest()
      if (this.#list.growing && this.#list.unsaved.onlyNew) this.#plan()
      else this.flush().catch(this.#failed)
    })
  }

  #rest(): void {
    if (this.#resting) return
    this.#resting = true
    this.#after(apart, () => {
      this.#resting = false
    })
  }

  async #write(marker?: Marker | null, kept?: KeptChange): Promise<void> {
    const { id, sources, table, unsaved, version } = this.#list
    const changed = unsaved.take()
    try {
      await this.#store.save({
        id,
        sources,
        table,
        changed,
        ...(marker === undefined ? {} : { marker }),
        ...(kept === undefined ? {} : { kept }),
      })
      this.#saved = version
    } catch (error) {
      unsaved.addBlocks(changed)
      throw error
    }
  }
}
