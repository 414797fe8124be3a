import { basename } from 'node:path'
import type { Journal, JournalReader } from './journal.ts'
import { moveAside } from './aside.ts'
import { findBackup, type Backup } from './find-backup.ts'
import { openJournal, type JournalOptions, type OpenedJournal } from './open.ts'

/** What a start that met a damaged journal did with it. */
export interface Damage {
  /** The name the damaged file has now. */
  readonly movedAside: string
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
 * up in it, and nothing can be sent twice from a journal that knows of nothing. A copy of it is only offered.
 */
export function beginJournal(options: JournalOptions): BegunJournal {
  const first = openJournal(options)
  if (first.ok || first.why !== 'damaged') return begun(first, null)
  try {
    const movedAside = basename(moveAside(options.file, 'damaged', options.now()))
    return begun(openJournal(options), { movedAside, backup: findBackup(options.file) })
  } catch {
    return { kind: 'none', why: 'damaged' }
  }
}

/** An opened journal as the app goes on with it. */
export function begun(opened: OpenedJournal, damage: Damage | null): BegunJournal {
  if (opened.ok) return { kind: 'writing', journal: opened.journal, damage }
  if (opened.why === 'in-use') return { kind: 'reading', reader: opened.reader, who: opened.detail }
  return { kind: 'none', why: opened.why }
}
