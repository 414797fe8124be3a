import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readsScript } from '../tests/helpers/reads-script.ts'
import { ReadingThread } from '../src/main/journal/reads/reading-thread.ts'
import { readingCalls } from '../src/main/purge/reading-calls.ts'
import { JobViews } from '../src/main/purge/views.ts'
import { fillWithJobs, journalAt } from './support/journals.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const jobs = 100
const urlsOfJob = 10_000
/** Look-ups of one sample, so that what else the computer does meets them and the searches alike. */
const lookUps = 2_000
/** A look-up takes about a hundredth of a millisecond, so this is about the 100 ms in which an answer has to come. */
const limit = 10_000

/** Typed letter by letter: what many URLs have, what few have, and what none has. */
const typed = [
  'shop/products/42/',
  'products/7/1234.jpg',
  '/99/9999.jpg',
  'nowhere-at-all.jpg',
  '.jpg?tr=w-301',
  'https://ik.imagekit.io/shop/hats/1.jpg',
]

/** Searching 1,000,000 URLs while somebody types, as main answers it to the page, against one indexed look-up. */
export async function benchSearch(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const file = join(folder, 'journal.db')
  fillWithJobs(file, jobs, urlsOfJob)
  const journal = journalAt(file)
  const reading = new ReadingThread(readsScript, file)
  // The thread keeps no process alive, and nothing else here does.
  const awake = setInterval(() => undefined, 60_000)
  try {
    const find = finder(journal, reading)
    const firstMs = await timeOf(() => find('first'))
    const times: number[] = []
    const lookUpTimes: number[] = []
    for (const text of typed) {
      lookUpTimes.push(lookUp(file))
      for (let length = 1; length <= text.length; length += 1)
        times.push(await timeOf(() => find(text.slice(0, length))))
    }
    const [p95, lookUpMs] = [percentile(times, 0.95), mean(lookUpTimes)]
    const ratio = rounded(p95 / lookUpMs)
    return {
      bench: 'search',
      ratio,
      limit,
      p95: rounded(p95),
      median: rounded(median(times)),
      lookUpMs: rounded(lookUpMs, 5),
      firstMs: rounded(firstMs, 0),
    }
  } finally {
    clearInterval(awake)
    await reading.close()
    journal.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function finder(journal: ReturnType<typeof journalAt>, reading: ReadingThread) {
  const views = new JobViews({
    jobs: journal.jobs,
    now: Date.now,
    live: () => null,
    nameOf: () => 'Shop',
    journalDown: () => false,
  })
  const calls = readingCalls(journal.jobs, views, reading, reading, Date.now)
  const rest = { accountId: null, from: null, to: null, outcome: null, before: null, limit: 50 }
  return (text: string) => calls['jobs.search']({ text, ...rest })
}

async function timeOf(act: () => unknown): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** One URL by its id, in ms: the least that any answer out of the journal takes. */
function lookUp(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true })
  const statement = db.prepare('SELECT url FROM items WHERE id = ?')
  const begun = performance.now()
  for (let at = 0; at < lookUps; at += 1) statement.get(1 + ((at * 7_919) % (jobs * urlsOfJob)))
  const ms = (performance.now() - begun) / lookUps
  db.close()
  return ms
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}
