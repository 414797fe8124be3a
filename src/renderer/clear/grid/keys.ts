import type { KeyboardEvent } from 'react'
import { removeRows } from '../actions.ts'
import { setClear, useClear } from '../clear-store.ts'
import type { Ids } from '../rows/view.ts'

export const columns = 3
/** The column with the URL, and the one with what we see. */
const urlColumn = 1
export const sayColumn = 2
const page = 12

export interface GridKeys {
  /** Ids of the rows shown. */
  readonly view: Ids
  /** Place of the focused row among them. */
  readonly index: number
  readonly column: number
  readonly go: (index: number, column: number) => void
  /** Presses the row's button, or opens its details where it has none. */
  readonly press: () => void
}

/**
 * The keys of an ARIA grid, and those of this one: F2 or Enter edits, Delete removes, Space selects, Ctrl+A selects all,
 * Escape closes.
 */
export function onGridKey(event: KeyboardEvent, keys: GridKeys): void {
  const { view, index, column, go } = keys
  const last = view.length - 1
  const moves: Partial<Record<string, () => void>> = {
    ArrowDown: () => go(index + 1, column),
    ArrowUp: () => go(index - 1, column),
    ArrowRight: () => go(index, column + 1),
    ArrowLeft: () => go(index, column - 1),
    PageDown: () => go(index + page, column),
    PageUp: () => go(index - page, column),
    Home: () => (event.ctrlKey ? go(0, column) : go(index, 0)),
    End: () => (event.ctrlKey ? go(last, column) : go(index, columns - 1)),
  }
  const acts: Partial<Record<string, () => void>> = {
    F2: () => edit(keys),
    Enter: () => (column === urlColumn ? edit(keys) : keys.press()),
    Delete: () => remove(keys),
    ' ': () => select(keys),
    Escape: () => setClear({ details: false, selected: new Set() }),
  }
  if (isSelectAll(event)) {
    event.preventDefault()
    return setClear({ selected: new Set(view) })
  }
  const act = moves[event.key] ?? acts[event.key]
  if (act === undefined || event.altKey || event.metaKey) return
  event.preventDefault()
  if (event.shiftKey && moves[event.key] !== undefined) select(keys, true)
  act()
  if (event.shiftKey && moves[event.key] !== undefined) selectActive()
}

/** Else the browser marks the words of the whole window. */
function isSelectAll({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'a'
}

function edit({ view, index }: GridKeys): void {
  const id = view.at(index)
  if (id !== undefined) setClear({ editing: id })
}

/** Removes what is selected, or the row with the focus, which then goes to the row after it. */
function remove({ view, index, column, go }: GridKeys): void {
  const { selected } = useClear.getState()
  const id = view.at(index)
  if (selected.size > 0) return removeRows([...selected])
  if (id === undefined) return
  go(index < view.length - 1 ? index + 1 : index - 1, column)
  removeRows([id])
}

function select({ view, index }: GridKeys, always = false): void {
  const id = view.at(index)
  if (id !== undefined) toggleSelected(id, always)
}

function selectActive(): void {
  const { active } = useClear.getState()
  if (active !== null) toggleSelected(active.row, true)
}

export function toggleSelected(id: number, always = false): void {
  const selected = new Set(useClear.getState().selected)
  if (selected.has(id) && !always) selected.delete(id)
  else selected.add(id)
  setClear({ selected })
}
