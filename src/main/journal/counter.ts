import type { Database } from './database.ts'
import { dropMeta, readNumber, writeMeta } from './meta.ts'

/** The other place of the start counter, in the settings; null when the settings know none. */
export interface SettingsCounter {
  readonly read: () => number | null
  readonly write: (starts: number) => void
}

/**
 * The start counter stands in the journal and in the settings. If they differ, the journal is an older copy.
 *
 * It is raised at every start and at every clean end; a copy of the very run that was killed is told by `SendCount`.
 * Two files cannot be written at once, so the journal announces the next number first (`starts-next`), then the
 * settings take it, then the journal does. A crash in between leaves the settings with the old number or the announced
 * one, and both count as equal: no false alarm, and none missed.
 */
export class StartCounter {
  readonly #db: Database
  readonly #settings: SettingsCounter

  constructor(db: Database, settings: SettingsCounter) {
    this.#db = db
    this.#settings = settings
  }

  /** Unknown settings (a new profile, or settings that were moved aside) prove nothing. */
  isOlderCopy(): boolean {
    const settings = this.#settings.read()
    if (settings === null) return false
    return settings !== this.#starts() && settings !== readNumber(this.#db, 'starts-next')
  }

  /** Belongs into the transaction that deals with an older copy: only then is the alarm ever silenced. */
  announce(): void {
    // Above an announcement that was never taken up, too: a copy may have been made of the file as it stood then.
    const announced = readNumber(this.#db, 'starts-next') ?? 0
    const next = Math.max(this.#starts(), announced, this.#settings.read() ?? 0) + 1
    writeMeta(this.#db, 'starts-next', String(next))
  }

  /** After `announce` is on disk. Settings that cannot be written leave both numbers as they were. */
  raise(): void {
    const next = readNumber(this.#db, 'starts-next')
    if (next === null || !this.#tell(next)) return
    this.#db.write(() => {
      writeMeta(this.#db, 'starts', String(next))
      dropMeta(this.#db, 'starts-next')
    })
  }

  #starts(): number {
    return readNumber(this.#db, 'starts') ?? 0
  }

  #tell(next: number): boolean {
    try {
      this.#settings.write(next)
      return true
    } catch {
      return false
    }
  }
}
