import type { DBSchema, IDBPDatabase } from 'idb'
import { openDB } from 'idb'
import type { Row } from '../rows/row.ts'
import type { Source } from '../rows/source.ts'
import type { SavedRow } from './saved-row.ts'
import { fromSaved, toSaved } from './saved-row.ts'

/** Rows of one saved slice: a change to a row writes this many again. */
const sliceRows = 2_000

/** Written before a list is sent: which rows go, so that a crash in between never makes a second job of them. */
export interface Marker {
  readonly jobId: string
  readonly accountId: string
  /** Every row that leaves the list with the job: those sent, merged into them, or left out. */
  readonly rowIds: Uint32Array<ArrayBuffer>
  /** URLs of the job. */
  readonly total: number
}

interface Head {
  readonly id: string
  readonly sources: readonly Source[]
  readonly length: number
}

interface Schema extends DBSchema {
  head: { key: 'list'; value: Head }
  marker: { key: 'marker'; value: Marker }
  slices: { key: number; value: readonly SavedRow[] }
}

export interface SavedList extends Pick<Head, 'id' | 'sources'> {
  readonly rows: readonly Row[]
}

export interface ToSave extends Pick<Head, 'id' | 'sources'> {
  readonly rows: readonly Row[]
  /** Ids of rows that changed since the last time. */
  readonly changed: Iterable<number>
  /** `null` takes the marker away; left out, it stays as it is. */
  readonly marker?: Marker | null
}

/** The unsent list in the page's own database, in slices. */
export class ListStore {
  readonly #db: IDBPDatabase<Schema>

  private constructor(db: IDBPDatabase<Schema>) {
    this.#db = db
  }

  static async open(name = 'unsent-list'): Promise<ListStore> {
    const db = await openDB<Schema>(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('head')
        fresh.createObjectStore('marker')
        fresh.createObjectStore('slices')
      },
    })
    return new ListStore(db)
  }

  /** One transaction: after a crash it is there as a whole or not at all. */
  async save({ id, sources, rows, changed, marker }: ToSave): Promise<void> {
    const slices = new Set<number>()
    for (const row of changed) slices.add(Math.floor(row / sliceRows))
    const transaction = this.#db.transaction(['head', 'marker', 'slices'], 'readwrite', {
      durability: 'strict',
    })
    const store = transaction.objectStore('slices')
    // One after the other: each gives the window its turn, and the transaction stays one.
    for (const slice of slices) {
      const saved = rows.slice(slice * sliceRows, (slice + 1) * sliceRows).map(toSaved)
      if (saved.length > 0) await store.put(saved, slice)
    }
    const writes: Promise<unknown>[] = [
      store.delete(IDBKeyRange.lowerBound(Math.ceil(rows.length / sliceRows))),
      transaction.objectStore('head').put({ id, sources, length: rows.length }, 'list'),
    ]
    if (marker === null) writes.push(transaction.objectStore('marker').delete('marker'))
    else if (marker !== undefined) writes.push(transaction.objectStore('marker').put(marker, 'marker'))
    await Promise.all([...writes, transaction.done])
  }

  /** The list of last time, or null when there was none. */
  async load(): Promise<SavedList | null> {
    const transaction = this.#db.transaction(['head', 'slices'])
    const head = await transaction.objectStore('head').get('list')
    const slices = await transaction.objectStore('slices').getAll()
    if (head === undefined) return null
    const rows = slices
      .flat()
      .slice(0, head.length)
      .map((saved, id) => fromSaved(saved, id))
    return rows.every(({ removed }) => removed) ? null : { id: head.id, sources: head.sources, rows }
  }

  async marker(): Promise<Marker | null> {
    return (await this.#db.get('marker', 'marker')) ?? null
  }

  close(): void {
    this.#db.close()
  }
}
