import { formulaSafeCsv, formulaSafeRow } from '#shared/csv/formula-safe.ts'
import type { Turns } from '../rows/sweep.ts'

/** Milliseconds of one slice, so that the window stays fluid while a long file is written. */
const slice = 8
/** Rows between two looks at the clock. */
const block = 50

export interface Writing {
  readonly titles: readonly string[]
  readonly length: number
  /** The row at a place, or null for none. */
  readonly rowAt: (at: number) => readonly string[] | null
  /** How far it is, from 0 to 1. */
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
}

/** Writes a CSV in slices, in parts that a file is made of. Null when it was stopped. */
export async function writeSlices(writing: Writing, turns: Turns): Promise<readonly string[] | null> {
  const { titles, length, rowAt, progress, signal } = writing
  const parts = [formulaSafeCsv([titles])]
  let at = 0
  while (at < length) {
    await new Promise<void>((resolve) => turns.later(resolve))
    if (signal.aborted) return null
    const end = turns.now() + slice
    let part = ''
    do {
      const stop = Math.min(at + block, length)
      for (; at < stop; at += 1) {
        const row = rowAt(at)
        if (row !== null) part += formulaSafeRow(row)
      }
    } while (at < length && turns.now() < end)
    parts.push(part)
    progress(at / length)
  }
  return parts
}
