import { defaultSpeedName, sendsOf, speeds } from '#shared/purge/speed.ts'
import type { SpeedName } from '#shared/purge/speed.ts'
import { speedOf } from '../src/main/purge/options.ts'
import { benchUrls, timeOfEngine } from './support/engine-run.ts'
import { rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'
import { startServer } from './support/server.ts'

const count = 600
const latency = 20
const rate = { calls: 5, ms: 1_000 }
/** The most that the whole may take, against the least it can, and the most calls that may be answered with 429. */
const mostTime = 1.05
const mostLimited = 0.01

/**
 * A server that allows 5 purges in any second and answers 429 above, at the app's usual speed and at its fastest, which
 * has to learn that it is too fast. The ratio is the largest of what was measured ÷ what is allowed.
 */
export async function benchPace(): Promise<Finding> {
  const usual = await measured(defaultSpeedName)
  const fastest = await measured(speeds.toSorted((a, b) => sendsOf[b].perSecond - sendsOf[a].perSecond)[0])
  const ratio = Math.max(usual.time, usual.limited, fastest.time, fastest.limited)
  return {
    bench: 'pace',
    ratio: rounded(ratio),
    limit: 1,
    usualTime: rounded(usual.time * mostTime),
    usualLimited: rounded(usual.limited * mostLimited, 4),
    fastestTime: rounded(fastest.time * mostTime),
    fastestLimited: rounded(fastest.limited * mostLimited, 4),
  }
}

/** Both as parts of what is allowed. */
async function measured(name: SpeedName = defaultSpeedName) {
  const server = await startServer({ latency, rate })
  try {
    const ms = await timeOfEngine(server.url, speedOf(name), benchUrls(count))
    const statuses = await server.purges()
    // Five calls at once at the beginning of each second, the last of them answered.
    const ideal = (Math.ceil(count / rate.calls) - 1) * rate.ms + latency
    const limited = statuses.filter((status) => status === 429).length / statuses.length
    return { time: ms / ideal / mostTime, limited: limited / mostLimited }
  } finally {
    await server.stop()
  }
}
