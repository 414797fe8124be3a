import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ItemFilter } from '#shared/ipc/views.ts'
import { readsScript } from '../tests/helpers/reads-script.ts'
import { ReadingThread } from '../src/main/journal/reads/reading-thread.ts'
import { readingCalls } from '../src/main/purge/reading-calls.ts'
import { JobViews } from '../src/main/purge/views.ts'
import { fillWithJobs, journalAt } from './support/journals.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const jobs = 10
const rounds = 41
const limit = 2

/** Opening Activity with 1,000,000 URLs in the journal against 10,000, as main answers it to the page. */
export async function benchJournal(): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const small = opener(join(folder, 'small', 'journal.db'), 1_000)
  const large = opener(join(folder, 'large', 'journal.db'), 100_000)
  const times = { small: new Array<number>(), large: new Array<number>() }
  try {
    for (let round = 0; round < rounds; round += 1) {
      // In turns, so that what else the computer does meets both alike.
      times.small.push(await small.open())
      times.large.push(await large.open())
    }
  } finally {
    await small.close()
    await large.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const [smallMs, largeMs] = [median(times.small), median(times.large)]
  const ratio = rounded(largeMs / smallMs)
  return { bench: 'journal', ratio, limit, smallMs: rounded(smallMs), largeMs: rounded(largeMs) }
}

function opener(file: string, urlsOfJob: number) {
  const [newest = ''] = fillWithJobs(file, jobs, urlsOfJob).toReversed()
  const journal = journalAt(file)
  const views = new JobViews({
    jobs: journal.jobs,
    now: Date.now,
    live: () => null,
    nameOf: () => 'Shop',
    journalDown: () => false,
  })
  const reading = new ReadingThread(readsScript, file)
  const calls = readingCalls(journal.jobs, views, reading, reading, Date.now)
  const page = (filter: ItemFilter) =>
    calls['jobs.items']({ jobId: newest, filter, search: '', offset: 0, limit: 200 })
  return {
    /** The list of jobs, the first rows of the newest, and its rows that need somebody. */
    open: async () => {
      const begun = performance.now()
      await calls['jobs.list']({ before: null, limit: 50 })
      await page('all')
      await page('needs-you')
      return performance.now() - begun
    },
    close: async () => {
      await reading.close()
      journal.close()
    },
  }
}
