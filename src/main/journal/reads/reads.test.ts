import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Journal } from '../journal.ts'
import { jobOf, november, openForTest, openOptions, tempFile } from '../testing.ts'
import { patientReading } from './patient-reading.ts'
import { ReadFailed, ReadingThread } from './reading-thread.ts'

const script = join(import.meta.dirname, 'worker.ts')
const open: { close(): unknown }[] = []

function journalWith(urls: number): { journal: Journal; file: string; job: number } {
  const file = tempFile()
  const journal = openForTest(openOptions(file))
  open.push(journal)
  return { journal, file, job: jobOf(journal, urls) }
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

it('answers beside main what main would read itself, as it stands on disk by then', async () => {
  const { journal, file, job } = journalWith(30)
  const thread = new ReadingThread(script, file)
  open.push(thread)
  const query = { job, filter: 'waiting', search: '/2', offset: 3, limit: 5 } as const
  expect(await thread.ask('items-page', query)).toEqual(journal.items.page(query))
  journal.items.move(2, 'sending', november)
  journal.items.move(2, 'refused', november)
  expect(await thread.ask('items-page', { ...query, filter: 'needs-you', search: '', offset: 0 })).toEqual(
    expect.objectContaining({ total: 1 }),
  )
})

it('breaks no promise: a thread that ends or a file that is none is an error, and the next read tries anew', async () => {
  const { file, job } = journalWith(3)
  const thread = new ReadingThread(script, file)
  open.push(thread)
  const query = { job, filter: 'all', search: '', offset: 0, limit: 5 } as const
  const cut = expect(thread.ask('items-page', query)).rejects.toBeInstanceOf(ReadFailed)
  await thread.close()
  await cut
  expect(await thread.ask('items-page', query)).toMatchObject({ total: 3 })

  const broken = tempFile()
  writeFileSync(broken, 'no database '.repeat(500))
  const other = new ReadingThread(script, broken)
  open.push(other)
  await expect(other.ask('items-page', query)).rejects.toBeInstanceOf(ReadFailed)
})

it('reads on main’s own thread where the other is not to be had, and reports why', async () => {
  const { journal, file, job } = journalWith(3)
  const reported: unknown[] = []
  const thread = new ReadingThread(join(import.meta.dirname, 'there-is-none.ts'), file)
  const reading = patientReading(journal, thread, (error) => reported.push(error))
  const query = { job, filter: 'all', search: '', offset: 0, limit: 5 } as const
  expect(await reading.ask('items-page', query)).toMatchObject({ total: 3 })
  expect(reported).toHaveLength(1)
})
