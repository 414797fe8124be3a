import { create } from 'zustand'
import type { Problem } from '#shared/purge/problem.ts'
import type { RefusalCode } from '#shared/words/intake.ts'
import type { Question } from '../intake/messages.ts'
import type { Dropped } from '../intake/dropped.ts'
import type { Filter } from './rows/view.ts'
import type { Warning } from './sending/warnings.ts'

export interface RefusedFile {
  readonly name: string
  readonly code: RefusalCode
  /** The file in the window's hand. */
  readonly fileId?: string
}

/** What comes in: from a drop, a paste, a choice of files, the keyboard, a preset. */
export interface Incoming extends Dropped {
  readonly kind: 'file' | 'pasted' | 'typed' | 'preset' | 'sample'
  /** The preset's name; files have their own. */
  readonly name: string
  /** Files that main could not give. */
  readonly refused?: readonly RefusedFile[]
}

type ClearDialog =
  | { readonly kind: 'type' }
  /** `rows`: those selected; null for the whole list. */
  | { readonly kind: 'preset'; readonly rows: ReadonlySet<number> | null }
  | { readonly kind: 'receipt' }
  /** Which columns of a table to take: asked while it is read, or chosen anew. */
  | { readonly kind: 'columns'; readonly name: string; readonly question: Question }
  | { readonly kind: 'other-columns'; readonly source: number }
  | { readonly kind: 'encoding'; readonly source: number }
  | { readonly kind: 'drop'; readonly incoming: Incoming }
  | { readonly kind: 'send'; readonly warnings: readonly Warning[]; readonly total: number }
  | { readonly kind: 'domain'; readonly host: string }
  | { readonly kind: 'fold' }

interface ReadingProgress {
  readonly name: string
  readonly entries: number
  /** From 0 to 1, by bytes. */
  readonly share: number
}

export interface ClearState {
  /** The list of last time was looked for. */
  readonly started: boolean
  readonly filter: Filter
  readonly search: string
  /** The cell with the focus, by its row's id. */
  readonly active: { readonly row: number; readonly column: number } | null
  readonly details: boolean
  readonly editing: number | null
  readonly selected: ReadonlySet<number>
  readonly dialog: ClearDialog | null
  readonly reading: ReadingProgress | null
  readonly refused: readonly RefusedFile[]
  /** URLs of the account behind words of what was pasted, which shows others. */
  readonly behind: readonly string[]
  readonly restored: boolean
  readonly notKept: boolean
  readonly sending: boolean
  readonly dragging: boolean
  /** Why the last send did not work. */
  readonly problem: Problem | null
}

const fresh: ClearState = {
  started: false,
  filter: 'all',
  search: '',
  active: null,
  details: true,
  editing: null,
  selected: new Set(),
  dialog: null,
  reading: null,
  refused: [],
  behind: [],
  restored: false,
  notKept: false,
  sending: false,
  dragging: false,
  problem: null,
}

/** How the Clear screen is looked at; the rows themselves are in `rows/`. */
export const useClear = create<ClearState & { readonly reset: () => void }>((set) => ({
  ...fresh,
  reset: () => set(fresh),
}))

export function setClear(change: Partial<ClearState>): void {
  useClear.setState(change)
}

/** Looks at the list as it is shown at first: nothing filtered, nothing selected. */
export function showAll(): void {
  setClear({ filter: 'all', search: '', active: null, editing: null, selected: new Set() })
}
