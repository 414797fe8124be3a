import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { StartCounter } from './counter.ts'
import type { SettingsCounter } from './counter.ts'
import { Database } from './database.ts'
import { Journal, JournalReader } from './journal.ts'
import { Lease, thisProcess } from './lease.ts'
import type { OwnProcess } from './lease.ts'
import { lookAt } from './look.ts'
import { readMeta, writeMeta } from './meta.ts'
import { latest, migrate } from './migrate.ts'
import type { Migration } from './migrate.ts'
import { migrations as all } from './migrations/all.ts'
import { recover } from './recovery.ts'
import { SendCount } from './send-count.ts'
import { isDamage } from './trouble.ts'

export interface JournalOptions {
  readonly file: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly settingsCounter: SettingsCounter
  /** How another copy of the app names this one, such as the computer's name. */
  readonly ownerName: string
  readonly process?: OwnProcess
  readonly migrations?: readonly Migration[]
}

export type OpenedJournal =
  | { readonly ok: true; readonly journal: Journal }
  /** `detail`: who writes it. */
  | { readonly ok: false; readonly why: 'in-use'; readonly detail: string; readonly reader: JournalReader }
  /** `detail`: the file's version, or what is wrong with it. */
  | { readonly ok: false; readonly why: 'too-new' | 'damaged' | 'unavailable'; readonly detail: string }

/**
 * Opens the journal for writing, or says why not. A file that a newer app made and does not let this one write, or one
 * that is damaged, is left as it is.
 */
export function openJournal(options: JournalOptions): OpenedJournal {
  const migrations = options.migrations ?? all
  try {
    mkdirSync(dirname(options.file), { recursive: true })
    const look = lookAt(options.file)
    if (look.is === 'foreign') return { ok: false, why: 'damaged', detail: 'not a journal' }
    if (look.is === 'journal' && look.oldestWriter > latest(migrations)) {
      return { ok: false, why: 'too-new', detail: String(look.version) }
    }
    return openFile(options, migrations, look.is === 'new')
  } catch (error) {
    return refusal(error)
  }
}

function openFile(options: JournalOptions, migrations: readonly Migration[], isNew: boolean): OpenedJournal {
  const own = options.process ?? thisProcess
  const db = new Database(options.file, false)
  try {
    // The lease's table is in the first migration; an older file is changed only by who holds its lease.
    if (isNew) migrate(db, migrations, null)
    const lease = new Lease(db, options.now)
    // The check may take seconds and must come before the first write: asked twice, so that it is not made in vain.
    if (lease.holder(own) === null && readMeta(db, 'in-use') === 'yes' && !isSound(db)) {
      db.close()
      return { ok: false, why: 'damaged', detail: 'quick_check' }
    }
    const holder = lease.take(options.ownerName, own)
    if (holder !== null) {
      db.close()
      return {
        ok: false,
        why: 'in-use',
        detail: holder,
        reader: new JournalReader(new Database(options.file, true)),
      }
    }
    migrate(db, migrations, options.file)
    return { ok: true, journal: start(db, lease, options, isNew) }
  } catch (error) {
    db.close()
    throw error
  }
}

/** The send counter's other place, beside the journal. */
const sendsFile = 'journal.sends'

function start(db: Database, lease: Lease, options: JournalOptions, isNew: boolean): Journal {
  const starts = new StartCounter(db, options.settingsCounter)
  const sends = new SendCount(db, join(dirname(options.file), sendsFile))
  const recovered = db.write(() => {
    // A new file after a lost one holds nothing that could be sent a second time.
    const isOlderCopy = !isNew && (starts.isOlderCopy() || sends.isOlderCopy())
    const done = recover(db, isOlderCopy, options.now())
    starts.announce()
    sends.catchUp()
    writeMeta(db, 'in-use', 'yes')
    return done
  })
  starts.raise()
  return new Journal(db, lease, { starts, sends }, recovered)
}

const checkRow = z.object({ quick_check: z.string() })

/** Only after an unclean end: on a million items it takes seconds. */
function isSound(db: Database): boolean {
  return db.get(checkRow, 'PRAGMA quick_check(1)')?.quick_check === 'ok'
}

function refusal(error: unknown): OpenedJournal {
  if (!(error instanceof Error)) throw error
  return { ok: false, why: isDamage(error) ? 'damaged' : 'unavailable', detail: reasonOf(error) }
}

function reasonOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
