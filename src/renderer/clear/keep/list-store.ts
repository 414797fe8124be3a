import type { KeptList } from '#shared/purge/kept-list.ts'
import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import { blockRows } from '../rows/dirty-blocks.ts'
import type { RowList } from '../rows/row-list.ts'
import type { Source } from '../rows/source.ts'
import type { SavedBlock } from './saved-block.ts'
import { fromSaved, isGone, toSaved } from './saved-block.ts'

/** Written before a list is sent: which rows go, so that a crash in between never makes a second job of them. */
export interface Marker {
  readonly jobId: string
  readonly accountId: string
  /** Every row that leaves the list with the job: those sent, merged into them, or left out. */
  readonly rowIds: Uint32Array<ArrayBuffer>
  /** URLs of the job. */
  readonly total: number
}

export type KeptChange =
  | { readonly kind: 'put'; readonly list: KeptList; readonly urls: readonly string[] }
  | { readonly kind: 'take'; readonly id: string }

const stores = ['head', 'marker', 'blocks', 'kept', 'kept-urls'] as const

interface Head {
  readonly id: string
  readonly sources: readonly Source[]
  readonly length: number
}

interface Schema extends DBSchema {
  head: { key: 'list'; value: Head }
  marker: { key: 'marker'; value: Marker }
  blocks: { key: number; value: SavedBlock }
  kept: { key: string; value: KeptList }
  'kept-urls': { key: string; value: string }
}

export interface ToSave extends Pick<RowList, 'id' | 'sources' | 'table'> {
  /** Blocks with rows that changed since the last time. */
  readonly changed: Iterable<number>
  /** `null` takes the marker away; left out, it stays as it is. */
  readonly marker?: Marker | null
  /** What of the lists that are kept for later changes with it. */
  readonly kept?: KeptChange
}

/** The unsent list in the page's own database, in blocks. */
export class ListStore {
  readonly #db: IDBPDatabase<Schema>

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db
  }

  static async open(name = 'unsent-rows'): Promise<ListStore> {
    const db = await openDB<Schema>(name, 2, {
      upgrade: (fresh, before) => {
        if (before < 1)
          for (const store of ['head', 'marker', 'blocks'] as const) fresh.createObjectStore(store)
        if (before < 2) for (const store of ['kept', 'kept-urls'] as const) fresh.createObjectStore(store)
      },
    })
    return new ListStore(db)
  }

  /** One transaction: after a crash it is there as a whole or not at all. */
  async save({ id, sources, table, changed, marker, kept }: ToSave): Promise<void> {
    const { length } = table
    const transaction = this.#db.transaction(stores, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore('blocks')
    // One after the other: each gives the window its turn, and the transaction stays one.
    for (const block of changed) {
      const from = block * blockRows
      if (from < length) await store.put(toSaved(table, from, Math.min(from + blockRows, length)), block)
    }
    const writes: Promise<unknown>[] = [
      store.delete(IDBKeyRange.lowerBound(Math.ceil(length / blockRows))),
      transaction.objectStore('head').put({ id, sources, length }, 'list'),
    ]
    if (marker === null) writes.push(transaction.objectStore('marker').delete('marker'))
    else if (marker !== undefined) writes.push(transaction.objectStore('marker').put(marker, 'marker'))
    if (kept?.kind === 'put') {
      writes.push(transaction.objectStore('kept').put(kept.list, kept.list.id))
      writes.push(transaction.objectStore('kept-urls').put(kept.urls.join('\n'), kept.list.id))
    } else if (kept?.kind === 'take') {
      writes.push(transaction.objectStore('kept').delete(kept.id))
      writes.push(transaction.objectStore('kept-urls').delete(kept.id))
    }
    await Promise.all([...writes, transaction.done])
  }

  /** The lists that are kept for later, the one that can go first first. */
  async kept(): Promise<readonly KeptList[]> {
    const lists = await this.#db.getAll('kept')
    return lists.toSorted((one, other) => one.until - other.until || one.keptAt - other.keptAt)
  }

  /** The URLs of a kept list, in their order; null when it is no longer kept. */
  async keptUrls(id: string): Promise<readonly string[] | null> {
    return (await this.#db.get('kept-urls', id))?.split('\n') ?? null
  }

  /** Fills the list with the one of last time, block by block; leaves it alone where there was none. */
  async load(list: Pick<RowList, 'load' | 'loadRows'>): Promise<void> {
    const head = await this.#db.get('head', 'list')
    if (head === undefined || !(await this.#holdsAny())) return
    list.load(head)
    for (let block = 0; block * blockRows < head.length; block += 1) {
      const saved = await this.#db.get('blocks', block)
      // Ids are places: without one block those after it can't be told from it.
      if (saved === undefined) return
      list.loadRows(fromSaved(saved), saved.sources)
    }
  }

  async marker(): Promise<Marker | null> {
    return (await this.#db.get('marker', 'marker')) ?? null
  }

  close(): void {
    this.#db.close()
  }

  async #holdsAny(): Promise<boolean> {
    let cursor = await this.#db.transaction('blocks').store.openCursor()
    while (cursor !== null) {
      if (!isGone(cursor.value)) return true
      cursor = await cursor.continue()
    }
    return false
  }
}
