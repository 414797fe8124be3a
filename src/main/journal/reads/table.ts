import type { ItemPage, ItemQuery } from '../item-page.ts'
import type { JobDetails } from '../job-details.ts'
import type { Readable } from '../journal.ts'
import type { RecentQuery, RecentSend } from '../recent-sends.ts'
import type { FoundJobs, JobQuery } from '../search/find-jobs.ts'

/**
 * What the journal is asked away from main's own thread, because among a million URLs it may take a second, in which
 * main could neither send nor draw. To add a read: one line here, a function of the reader and one input, both plain
 * data (they are copied between threads); then `reads.ask('its-name', input)`. It sees whatever is on disk by then, and
 * changes nothing: its connection cannot write.
 */
export const reads = {
  /** Some of a job's URLs by filter and part of a URL. */
  'items-page': (reader: Readable, query: ItemQuery): ItemPage => reader.items.page(query),
  /** The ids alone, for choosing many rows. */
  'item-ids': (reader: Readable, query: ItemQuery): number[] => reader.items.ids(query),
  /** Jobs by URL, name, account, day and outcome. */
  'find-jobs': (reader: Readable, query: JobQuery): FoundJobs => reader.search.find(query),
  'job-details': (reader: Readable, job: number): JobDetails => reader.jobs.details(job),
  /** What an account sent a short while ago or is still clearing. */
  'recent-sends': (reader: Readable, query: RecentQuery): RecentSend[] => reader.items.recent(query),
  /** A whole copy of the journal into a new file. */
  copy: (reader: Readable, target: string): void => reader.copyTo(target),
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
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each name with its input and output
  const read = reads[name] as unknown as (reader: Readable, input: ReadInput<N>) => ReadOutput<N>
  return read(reader, input)
}
