import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const main = new URL('../../tests/imagekit-server/main.ts', import.meta.url).pathname
const started = z.object({ url: z.string() })
const logged = z.array(z.object({ method: z.string(), status: z.number().nullable() }))

export interface BenchServer {
  /** Of each call, in ms. */
  readonly latency: number
  /** At most so many purges in any span of so many ms; by default as many as come. */
  readonly rate?: { readonly calls: number; readonly ms: number }
}

/** ImageKit's stand-in as a process of its own, so that it takes no time from what is measured. */
export async function startServer({ latency, rate }: BenchServer) {
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: child.stdout }), 'line'))
  const { url } = started.parse(JSON.parse(line))
  const set = (name: string, body: unknown) =>
    fetch(`${url}/__control/${name}`, { method: 'POST', body: JSON.stringify(body) })
  await set('faults', { on: 'any', times: 'always', delay: latency })
  if (rate !== undefined) await set('rate', rate)
  return {
    url,
    /** The status of every purge so far. */
    purges: async () => {
      const log = logged.parse(await (await fetch(`${url}/__control/log`)).json())
      return log.filter(({ method }) => method === 'POST').map(({ status }) => status)
    },
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
