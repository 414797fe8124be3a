import type { Readable } from '../journal.ts'
import { readHere } from './table.ts'
import type { Reading } from './table.ts'

/**
 * Reads beside main; where that is not to be had, on main's own thread: a slow answer is better than none. A file that
 * can't be read at all then says so by its own error.
 */
export function patientReading(
  reader: Readable,
  beside: Reading | null,
  report: (error: unknown) => void,
): Reading {
  return {
    ask: async (name, input) => {
      if (beside === null) return readHere(reader, name, input)
      try {
        return await beside.ask(name, input)
      } catch (error) {
        report(error)
        return readHere(reader, name, input)
      }
    },
    close: async () => beside?.close(),
  }
}
