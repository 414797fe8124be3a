import ImageKit from '@imagekit/nodejs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../tests/imagekit-server/connect.ts'
import { TEST_KEY } from '../tests/imagekit-server/server.ts'
import { patientReading } from '../src/main/journal/reads/patient-reading.ts'
import { systemClock } from '../src/main/purge/clock.ts'
import { PurgeEngine } from '../src/main/purge/engine.ts'
import { defaultSpeed } from '../src/main/purge/options.ts'
import { journalAt } from './support/journals.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'
import { startServer } from './support/server.ts'

const count = 1_000
const latency = 20
const rounds = 3
const limit = 1.1
const unlimited = { perSecond: 1_000_000, burst: 1_000_000 }

/** The engine with its synced journal against a bare loop over the official SDK, with the same calls under way at once. */
export async function benchEngine(): Promise<Finding> {
  const server = await startServer(latency)
  const times = { engine: new Array<number>(), sdk: new Array<number>() }
  try {
    // In turns, so that what else the computer does meets both alike; the first of each is for warming up.
    for (let round = 0; round <= rounds; round += 1) {
      const sdk = await timeOfSdk(server.url)
      const engine = await timeOfEngine(server.url)
      if (round === 0) continue
      times.sdk.push(sdk)
      times.engine.push(engine)
    }
  } finally {
    await server.stop()
  }
  const [engineMs, sdkMs] = [median(times.engine), median(times.sdk)]
  const ratio = rounded(engineMs / sdkMs)
  return { bench: 'engine', ratio, limit, engineMs: rounded(engineMs), sdkMs: rounded(sdkMs) }
}

function urls(): string[] {
  return Array.from({ length: count }, (_, index) => `https://ik.imagekit.io/shop/bench/${index}.jpg`)
}

async function timeOfSdk(baseURL: string): Promise<number> {
  const sdk = new ImageKit({ privateKey: TEST_KEY, baseURL, maxRetries: 0 })
  const list = urls()
  const begun = performance.now()
  const lane = async () => {
    for (let url = list.pop(); url !== undefined; url = list.pop())
      await sdk.cache.invalidation.create({ url })
  }
  await Promise.all(Array.from({ length: defaultSpeed.atOnce }, lane))
  return performance.now() - begun
}

async function timeOfEngine(server: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-'))
  const journal = journalAt(join(folder, 'journal.db'))
  const client = connect(server)
  const sent = Promise.withResolvers<number>()
  const rules = { accountId: 'account', accountName: 'Shop', endpoints: [], customDomains: [], others: [] }
  const engine = new PurgeEngine({
    journal,
    reading: patientReading(journal, null, (error) => sent.reject(error)),
    clock: systemClock,
    speed: { ...defaultSpeed, sends: unlimited },
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
  journal.items.append(job.key, urls(), Date.now())
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
