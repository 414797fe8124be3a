import type { ItemPage, ItemQuery } from '../item-page.ts'
import type { Readable } from '../journal.ts'

/**
 * What the journal is asked away from main's own thread, because among a million URLs it may take a second, in which
 * main could neither send nor draw. To add a read: one line here, a function of the reader and one input, both plain
 * data (they are copied between threads); then `reads.ask('its-name', input)`. It sees whatever is on disk by then, and
 * changes nothing: its connection cannot write.
 */
export const reads = {
  /** Some of a job's URLs by filter and part of a URL. */
  'items-page': (reader: Readable, query: ItemQuery): ItemPage => reader.items.page(query),
} as const

type Reads = typeof reads
export type ReadName = keyof Reads
export type ReadInput<N extends ReadName> = Parameters<Reads[N]>[1]
export type ReadOutput<N extends ReadName> = ReturnType<Reads[N]>

/** Whoever answers reads: the thread beside main, or a test's own reader. */
export interface Reading {
  ask<N extends ReadName>(name: N, input: ReadInput<N>): Promise<ReadOutput<N>>
  close(): Promise<void>
}

/** Answers on this thread. */
export function readHere<N extends ReadName>(reader: Readable, name: N, input: ReadInput<N>): ReadOutput<N> {
  const read: (reader: Readable, input: ReadInput<N>) => unknown = reads[name]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each name with its output
  return read(reader, input) as ReadOutput<N>
}
