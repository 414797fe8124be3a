import { basename } from 'node:path'
import type { Journal, JournalReader } from './journal.ts'
import { moveJournalAside } from './aside.ts'
import { openJournal, type JournalOptions, type OpenedJournal } from './open.ts'

export type BegunJournal =
  | { readonly kind: 'writing'; readonly journal: Journal; readonly movedAside: string | null }
  /** Another copy of the app writes; `who` says which. */
  | { readonly kind: 'reading'; readonly reader: JournalReader; readonly who: string }
  | { readonly kind: 'none'; readonly why: 'too-new' | 'damaged' | 'unavailable' }

/**
 * Opens the journal for the app's start. A damaged one is moved aside, named in `movedAside`, and a new one begun:
 * what was cleared can be looked up in it, and nothing can be sent twice from a journal that knows of nothing.
 */
export function beginJournal(options: JournalOptions): BegunJournal {
  const first = openJournal(options)
  if (first.ok || first.why !== 'damaged') return begun(first, null)
  try {
    const aside = moveJournalAside(options.file, options.now())
    return begun(openJournal(options), basename(aside))
  } catch {
    return { kind: 'none', why: 'damaged' }
  }
}

function begun(opened: OpenedJournal, movedAside: string | null): BegunJournal {
  if (opened.ok) return { kind: 'writing', journal: opened.journal, movedAside }
  if (opened.why === 'in-use') return { kind: 'reading', reader: opened.reader, who: opened.detail }
  return { kind: 'none', why: opened.why }
}
