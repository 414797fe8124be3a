import type { LeftOut } from '#shared/urls/judgement.ts'
import type { Row, RowState } from './rows/row.ts'
import { stateOf } from './rows/row.ts'
import type { Source } from './rows/source.ts'

/** What became of an entry: a row's state, and for a line without a URL what it is instead. */
export type Fate = Exclude<RowState, 'left-out'> | LeftOut

export interface Receipt {
  readonly source: Source
  readonly units: number
  readonly entries: number
  readonly fates: ReadonlyMap<Fate, number>
}

/** One receipt a source. Every entry has exactly one fate, so the counts add up to the entries. */
export function receiptsOf(sources: readonly Source[], rows: readonly Row[]): readonly Receipt[] {
  const fates = sources.map(() => new Map<Fate, number>())
  for (const row of rows) {
    const ofSource = fates[row.source]
    const fate = fateOf(row)
    ofSource?.set(fate, (ofSource.get(fate) ?? 0) + 1)
  }
  return sources.flatMap((source, at) => {
    const ofSource = fates[at] ?? new Map<Fate, number>()
    const entries = [...ofSource.values()].reduce((sum, count) => sum + count, 0)
    return entries === 0
      ? []
      : [{ source, units: source.units ?? source.accounted, entries, fates: ofSource }]
  })
}

function fateOf(row: Row): Fate {
  const state = stateOf(row)
  return state === 'left-out' ? (row.why ?? 'other-text') : state
}
