import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Journal, JournalReader } from './journal.ts'
import { moveAside } from './aside.ts'
import { keepBackup, type Backup } from './find-backup.ts'
import { openJournal, type JournalOptions, type OpenedJournal } from './open.ts'

/** What a start that met a damaged journal, or none where there had been one, did about it. */
export interface Damage {
  /** The name the damaged file has now; null where the file was gone or empty. */
  readonly movedAside: string | null
  /** A copy from before, which can be put in its place. */
  readonly backup: Backup | null
}

export type BegunJournal =
  | { readonly kind: 'writing'; readonly journal: Journal; readonly damage: Damage | null }
  /** Another copy of the app writes; `who` says which. */
  | { readonly kind: 'reading'; readonly reader: JournalReader; readonly who: string }
  | { readonly kind: 'none'; readonly why: 'too-new' | 'damaged' | 'unavailable' }

/**
 * Opens the journal for the app's start. A damaged one is moved aside and a new one begun: what was cleared can be looked
 * up in it, and nothing can be sent twice from a journal that knows of nothing. A copy of it is only offered. So it is where
 * the settings know of a journal that is not there.
 */
export function beginJournal(options: JournalOptions): BegunJournal {
  const isLost = isMissing(options.file) && options.settingsCounter.read() !== null
  const first = openJournal(options)
  if (first.ok && isLost) return begun(first, { movedAside: null, backup: keepCopy(options) })
  if (first.ok || first.why !== 'damaged') return begun(first, null)
  try {
    const movedAside = basename(moveAside(options.file, 'damaged', options.now()))
    return begun(openJournal(options), { movedAside, backup: keepCopy(options) })
  } catch {
    return { kind: 'none', why: 'damaged' }
  }
}

const keepCopy = ({ file, now }: JournalOptions) => keepBackup(file, now())

/** An empty file is what a loss of power or a full disk can leave of one. */
function isMissing(file: string): boolean {
  return !existsSync(file) || statSync(file).size === 0
}

/** An opened journal as the app goes on with it. */
export function begun(opened: OpenedJournal, damage: Damage | null): BegunJournal {
  if (opened.ok) return { kind: 'writing', journal: opened.journal, damage }
  if (opened.why === 'in-use') return { kind: 'reading', reader: opened.reader, who: opened.detail }
  return { kind: 'none', why: opened.why }
}
