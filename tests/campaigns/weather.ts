import type { FaultBook, FaultInput } from '../imagekit-server/faults.ts'
import type { Random } from './random.ts'

/** How long one weather lasts, in ms. */
const lasts = 40

/** What goes wrong changes all the time: each weather is a fault or two for the calls that meet it. */
export function startWeather(random: Random, faults: FaultBook): () => void {
  const timer = setInterval(() => {
    faults.clear()
    if (random.chance(0.3)) faults.add({ ...purgeFault(random), times: random.whole(1, 2) })
    if (random.chance(0.3)) faults.add({ ...statusFault(random), on: 'status', times: random.whole(1, 2) })
  }, lasts)
  return () => {
    clearInterval(timer)
    faults.clear()
  }
}

const page = '<!doctype html><p>Sign in to the network</p>'
/** As ImageKit documents it; more than the campaigns' own pace. */
const statedLimit = { 'x-ratelimit-limit': '1000', 'x-ratelimit-interval': '1000' }
const json = (message: string) => ({ message, help: '' })

function purgeFault(random: Random): FaultInput {
  const wait = String(random.whole(5, 120))
  return random.one<FaultInput>(
    answering(429, json('Slow down.'), { 'x-ratelimit-reset': wait }),
    answering(429, json('Slow down.'), { ...statedLimit, 'x-ratelimit-reset': wait }),
    answering(429, json('You have used up your month.')),
    answering(500, json('Something went wrong.')),
    answering(502, page),
    answering(504, undefined),
    answering(503, json('Later.')),
    answering(200, page),
    answering(201, {}),
    answering(201, { requestId: 7 }),
    answering(200, undefined),
    answering(400, json('The URL is not valid for cache purging.')),
    answering(403, json('You may not.')),
    answering(418, json('A teapot.')),
    { action: { do: 'cut', when: 'before-reading' } },
    { action: { do: 'cut', when: 'after-reading' } },
    { action: { do: 'cut', when: 'mid-answer' } },
    { onReusedConnection: true, action: { do: 'cut', when: 'after-reading' } },
    { delay: random.whole(100, 2_000) },
    { delay: random.whole(100, 500), action: { do: 'cut', when: 'mid-answer' } },
  )
}

function statusFault(random: Random): FaultInput {
  return random.one<FaultInput>(
    answering(429, json('Slow down.'), { 'x-ratelimit-reset': '50' }),
    answering(500, json('Something went wrong.')),
    answering(503, page),
    answering(200, page),
    answering(200, { status: 'Thinking' }),
    answering(200, { status: 3 }),
    answering(404, json('Not here.')),
    { action: { do: 'cut', when: 'after-reading' } },
    { action: { do: 'cut', when: 'mid-answer' } },
    { delay: random.whole(100, 2_000) },
  )
}

function answering(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): FaultInput {
  return { action: { do: 'answer', status, headers, ...(body !== undefined && { body }) } }
}
