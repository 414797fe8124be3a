import type { ColumnChoice } from '../../intake/choices.ts'
import type { KnownColumns } from '../../intake/messages.ts'

/** Kinds of tables that are remembered; the oldest are forgotten first. */
const most = 200
const place = 'columns-by-headings'

/** What was chosen for tables, by a mark of their headings from which they can't be read again. */
export function knownColumns(storage: Storage = localStorage): KnownColumns {
  try {
    const saved: unknown = JSON.parse(storage.getItem(place) ?? '{}')
    if (typeof saved !== 'object' || saved === null) return {}
    return Object.fromEntries(Object.entries(saved).filter(isKnown))
  } catch {
    // Without it the person is only asked again.
    return {}
  }
}

export function rememberColumns(key: string, choice: ColumnChoice, storage: Storage = localStorage): void {
  if (key === '') return
  const { [key]: _, ...others } = knownColumns(storage)
  const kept = Object.entries(others).slice(1 - most)
  try {
    storage.setItem(place, JSON.stringify(Object.fromEntries([...kept, [key, choice]])))
  } catch {
    // A full or forbidden store: the choice still holds for this drop.
  }
}

function isKnown(entry: [string, unknown]): entry is [string, ColumnChoice] {
  const [, choice] = entry
  if (typeof choice !== 'object' || choice === null || !('kind' in choice) || !('columns' in choice))
    return false
  const { kind, columns } = choice
  if (kind !== 'each' && kind !== 'joined') return false
  return (
    Array.isArray(columns) &&
    columns.length > 0 &&
    columns.every((column) => Number.isInteger(column) && Number(column) >= 0)
  )
}
