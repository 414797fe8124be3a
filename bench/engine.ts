import ImageKit from '@imagekit/nodejs'
import { TEST_KEY } from '../tests/imagekit-server/server.ts'
import { defaultSpeed } from '../src/main/purge/options.ts'
import { benchUrls, timeOfEngine } from './support/engine-run.ts'
import { median, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'
import { startServer } from './support/server.ts'

const count = 1_000
const latency = 20
const rounds = 3
const limit = 1.1
const unlimited = { ...defaultSpeed, sends: { perSecond: 1_000_000, burst: 1_000_000 } }

/** The engine with its synced journal against a bare loop over the official SDK, with the same calls under way at once. */
export async function benchEngine(): Promise<Finding> {
  const server = await startServer({ latency })
  const times = { engine: new Array<number>(), sdk: new Array<number>() }
  try {
    // In turns, so that what else the computer does meets both alike; the first of each is for warming up.
    for (let round = 0; round <= rounds; round += 1) {
      const sdk = await timeOfSdk(server.url)
      const engine = await timeOfEngine(server.url, unlimited, benchUrls(count))
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

async function timeOfSdk(baseURL: string): Promise<number> {
  const sdk = new ImageKit({ privateKey: TEST_KEY, baseURL, maxRetries: 0 })
  const list = benchUrls(count)
  const begun = performance.now()
  const lane = async () => {
    for (let url = list.pop(); url !== undefined; url = list.pop())
      await sdk.cache.invalidation.create({ url })
  }
  await Promise.all(Array.from({ length: defaultSpeed.atOnce }, lane))
  return performance.now() - begun
}
