import { compactSome } from './compaction.ts'
import type { Database } from './database.ts'
import type { StartCounter } from './counter.ts'
import { ItemReader } from './item-reader.ts'
import { ItemStore } from './item-store.ts'
import { JobReader } from './job-reader.ts'
import { JobStore } from './job-store.ts'
import { LedgerReader } from './ledger-reader.ts'
import type { Lease } from './lease.ts'
import { JobSearch } from './search/find-jobs.ts'
import { writeMeta } from './meta.ts'
import type { Recovered } from './recovery.ts'
import type { SendCount } from './send-count.ts'

/** What can be read, of a journal that is written here or elsewhere. */
export type Readable = Pick<JournalReader, 'jobs' | 'items' | 'ledger' | 'search' | 'copyTo'>

/** A journal that another copy of the app writes: everything can be seen, nothing changed. */
export class JournalReader {
  readonly jobs: JobReader
  readonly items: ItemReader
  readonly ledger: LedgerReader
  readonly search: JobSearch
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
    this.jobs = new JobReader(db)
    this.items = new ItemReader(db)
    this.ledger = new LedgerReader(db)
    this.search = new JobSearch(db)
  }

  /** A whole copy as it stands on disk by now, in a file that is not there yet. Not synced. */
  copyTo(target: string): void {
    this.#db.run('VACUUM INTO :target', { target })
  }

  close(): void {
    this.#db.close()
  }
}

export interface Counters {
  readonly starts: StartCounter
  readonly sends: SendCount
}

/** Every job, every item and every unit of quota. Each write is on disk when it returns. */
export class Journal {
  readonly jobs: JobStore
  readonly items: ItemStore
  readonly ledger: LedgerReader
  readonly search: JobSearch
  readonly recovered: Recovered
  readonly #db: Database
  readonly #lease: Lease
  readonly #counter: StartCounter
  readonly #sends: SendCount
  #isDistrusted = false

  constructor(db: Database, lease: Lease, counters: Counters, recovered: Recovered) {
    this.#db = db
    this.#lease = lease
    this.#counter = counters.starts
    this.#sends = counters.sends
    this.recovered = recovered
    this.jobs = new JobStore(db)
    this.items = new ItemStore(db)
    this.ledger = new LedgerReader(db)
    this.search = new JobSearch(db)
  }

  /** See `JournalReader`. */
  copyTo(target: string): void {
    this.#db.run('VACUUM INTO :target', { target })
  }

  /** All writes of `work`, or none. */
  write<T>(work: () => T): T {
    return this.#db.write(work)
  }

  /** Between the write that marks an item as `sending` and its request: what is told is never taken for unsent. */
  tellSend(): void {
    this.#sends.tell()
  }

  /** See `compaction.ts`; belongs into a write. */
  compactSome(before: number, now: number): boolean {
    return compactSome(this.#db, before, now)
  }

  /** Keeps the lease; to be called every `heartbeat` ms. Throws `LeaseLost` when another copy took over. */
  beat(): void {
    this.#lease.beat()
  }

  /** The file turned out to be damaged: the next start has to look at the whole of it. */
  distrust(): void {
    this.#isDistrusted = true
  }

  /** Ends cleanly: the next start need not check the whole file, and no other copy has to wait. */
  close(): void {
    try {
      this.#db.write(() => {
        this.#counter.announce()
        writeMeta(this.#db, 'in-use', this.#isDistrusted ? 'yes' : 'no')
      })
      this.#counter.raise()
      this.#lease.release()
    } finally {
      this.#sends.close()
      this.#db.close()
    }
  }
}
