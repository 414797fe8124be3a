import type { KeptList } from '#shared/purge/kept-list.ts'
import type { Keeper } from '../keep/keeper.ts'
import type { ListStore } from '../keep/list-store.ts'
import type { RowList } from '../rows/row-list.ts'
import { newSource } from '../rows/source.ts'
import type { Leaving } from '../rows/to-send.ts'

export interface ShelfParts {
  readonly store: Pick<ListStore, 'kept' | 'keptUrls'>
  readonly keeper: Pick<Keeper, 'together'>
  readonly list: RowList
  /** The lists have changed. */
  readonly changed: (lists: readonly KeptList[]) => void
}

/** The account a list waits for. */
export type KeptFor = Pick<KeptList, 'name' | 'accountId' | 'accountName' | 'until'>

/**
 * Lists that wait for the next month. What leaves the list and what is put on the shelf is one write, so that a crash
 * neither loses a URL nor makes two of it.
 */
export class Shelf {
  readonly #parts: ShelfParts
  #lists: readonly KeptList[] = []

  constructor(parts: ShelfParts) {
    this.#parts = parts
  }

  async load(): Promise<void> {
    this.#set(await this.#parts.store.kept())
  }

  /** Takes rows out of the list and keeps their URLs. False when they could not be written: then they stay in the list. */
  async keep({ urls, rowIds }: Leaving, about: KeptFor, now: number): Promise<KeptList | null> {
    const { list, keeper } = this.#parts
    const kept = { ...about, id: crypto.randomUUID(), urls: urls.length, keptAt: now }
    let stepId = -1
    try {
      await keeper.together(() => {
        stepId = list.remove(rowIds, 'keep', () => void this.#take(kept.id))?.id ?? -1
        return { kind: 'put', list: kept, urls }
      })
    } catch {
      list.undo(stepId)
      return null
    }
    this.#add(kept)
    return kept
  }

  /** Puts its URLs at the end of the list. It is back on the shelf when that is undone. False when it is gone. */
  async bringBack(id: string): Promise<boolean> {
    const { store, keeper, list } = this.#parts
    const kept = this.#lists.find((one) => one.id === id)
    const urls = await store.keptUrls(id)
    if (kept === undefined || urls === null) return false
    await keeper
      .together(() => {
        const source = list.addSource(newSource('kept', kept.name))
        list.addEntries(
          source,
          urls.map((text, at) => ({ text, line: at + 1 })),
        )
        list.endSource(source, { kind: 'text', units: urls.length, encoding: null, otherColumns: 0 })
        list.endAdding([source], () => void this.#put(kept, urls))
        return { kind: 'take', id }
      })
      .catch(() => undefined)
    this.#remove(id)
    return true
  }

  /** Throws it away; gives what takes that back, which *Undo* on the Clear screen does too. Null when it is gone. */
  async remove(id: string): Promise<(() => void) | null> {
    const { store, list } = this.#parts
    const kept = this.#lists.find((one) => one.id === id)
    const urls = await store.keptUrls(id)
    if (kept === undefined || urls === null) return null
    // First of all: Ctrl+Z may come while it is being written.
    const step = list.remember('remove-kept', () => void this.#put(kept, urls))
    await this.#take(id)
    return () => list.undo(step.id)
  }

  /** The account's count starts again on another day than was thought. */
  async moveReset(accountId: string, untilOf: (keptAt: number) => number): Promise<void> {
    for (const kept of this.#lists.filter((one) => one.accountId === accountId)) {
      const until = untilOf(kept.keptAt)
      const urls = until === kept.until ? null : await this.#parts.store.keptUrls(kept.id)
      // It may have been taken meanwhile.
      if (urls !== null && this.#lists.includes(kept)) await this.#put({ ...kept, until }, urls)
    }
  }

  async #put(kept: KeptList, urls: readonly string[]): Promise<void> {
    this.#add(kept)
    await this.#parts.keeper.together(() => ({ kind: 'put', list: kept, urls })).catch(() => undefined)
  }

  async #take(id: string): Promise<void> {
    this.#remove(id)
    await this.#parts.keeper.together(() => ({ kind: 'take', id })).catch(() => undefined)
  }

  #add(kept: KeptList): void {
    const others = this.#lists.filter(({ id }) => id !== kept.id)
    this.#set(
      [...others, kept].toSorted((one, other) => one.until - other.until || one.keptAt - other.keptAt),
    )
  }

  #remove(id: string): void {
    this.#set(this.#lists.filter((kept) => kept.id !== id))
  }

  #set(lists: readonly KeptList[]): void {
    this.#lists = lists
    this.#parts.changed(lists)
  }
}
