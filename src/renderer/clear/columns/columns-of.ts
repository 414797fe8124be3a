import { columnName } from '#shared/words/choosing.ts'
import type { TableShape } from '../../intake/choices.ts'

export interface Column {
  readonly at: number
  readonly name: string
}

/** The columns that can be chosen, those with URLs first. */
export function columnsOf({ headings, samples, urlColumns }: TableShape): readonly Column[] {
  const width = Math.max(headings.length, ...samples.map((row) => row.length))
  const all = [...Array.from({ length: width }).keys()]
  const others = all.filter((at) => !urlColumns.includes(at))
  const known = urlColumns.filter((at) => at < width)
  return [...known, ...others].map((at) => ({ at, name: columnName(at, headings[at]) }))
}
