import type { LeftOut } from '#shared/urls/judgement.ts'
import { receiptWords } from '#shared/words/clear.ts'
import type { Row, RowState } from '../rows/row.ts'
import type { RowTable } from '../rows/row-table.ts'
import { stateOf } from '../rows/row.ts'
import type { Source } from '../rows/source.ts'

/** What became of an entry: a row's state, and for a line without a URL what it is instead. */
export type Fate = Exclude<RowState, 'left-out'> | LeftOut

export function fateLabel(fate: Fate): string {
  return receiptWords[fate === 'ready' ? 'kept' : fate]
}

export interface Receipt {
  readonly source: Source
  readonly units: number
  readonly entries: number
  readonly fates: ReadonlyMap<Fate, number>
}

type Table = Pick<RowTable, 'length' | 'sourceAt' | 'stateAt' | 'whyAt'>

/** One receipt a source. Every entry has exactly one fate, so the counts add up to the entries. */
export function receiptsOf(sources: readonly Source[], table: Table): readonly Receipt[] {
  const fates = sources.map(() => new Map<Fate, number>())
  for (let id = 0; id < table.length; id += 1) {
    const ofSource = fates[table.sourceAt(id)]
    const state = table.stateAt(id)
    const fate = state === 'left-out' ? (table.whyAt(id) ?? 'other-text') : state
    ofSource?.set(fate, (ofSource.get(fate) ?? 0) + 1)
  }
  return sources.flatMap((source, at) => {
    const ofSource = fates[at] ?? new Map<Fate, number>()
    const entries = [...ofSource.values()].reduce((sum, count) => sum + count, 0)
    // Its lines stand in the receipt of what they were read to the last time.
    const isOver = source.replaced === true && ofSource.get('removed') === entries
    return entries === 0 || isOver
      ? []
      : [{ source, units: source.units ?? source.accounted, entries, fates: ofSource }]
  })
}

/** What became of an entry. */
export function fateOf(row: Row): Fate {
  const state = stateOf(row)
  return state === 'left-out' ? (row.why ?? 'other-text') : state
}
