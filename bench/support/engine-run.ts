import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { patientReading } from '../../src/main/journal/reads/patient-reading.ts'
import { systemClock } from '../../src/main/purge/clock.ts'
import { PurgeEngine } from '../../src/main/purge/engine.ts'
import type { Speed } from '../../src/main/purge/options.ts'
import { connect } from '../../tests/imagekit-server/connect.ts'
import { journalAt } from './journals.ts'

/** The engine on a new journal on the disk, until it has sent `urls` and has all answers; in ms. */
export async function timeOfEngine(server: string, speed: Speed, urls: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const journal = journalAt(join(folder, 'journal.db'))
  const client = connect(server)
  const sent = Promise.withResolvers<number>()
  const rules = { accountId: 'account', accountName: 'Shop', endpoints: [], customDomains: [], others: [] }
  const engine = new PurgeEngine({
    journal,
    reading: patientReading(journal, null, (error) => sent.reject(error)),
    clock: systemClock,
    speed,
    service: () => client,
    account: () => ({ name: 'Shop', practice: false, rules }),
    accept: () => ({ ok: true }),
    notify: ({ jobs }) => {
      if (jobs.some(({ counts }) => counts.waiting + counts.sending === 0)) sent.resolve(performance.now())
    },
    copyText: () => undefined,
    openUrl: () => undefined,
    report: (error) => sent.reject(error),
  })
  const names = { accountId: 'account', accountName: 'Shop', practice: false, name: 'List' }
  const job = journal.jobs.begin({ id: 'bench', ...names }, Date.now())
  journal.items.append(job.key, urls, Date.now())
  journal.jobs.run(job.key)
  const begun = performance.now()
  engine.start()
  engine.goOn('account')
  const ended = await sent.promise
  await engine.close()
  await client.close()
  rmSync(folder, { recursive: true, force: true })
  return ended - begun
}

/** Different URLs that ImageKit's rules allow. */
export function benchUrls(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://ik.imagekit.io/shop/bench/${index}.jpg`)
}
