import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const main = new URL('../../tests/imagekit-server/main.ts', import.meta.url).pathname
const started = z.object({ url: z.string() })

/** ImageKit's stand-in as a process of its own, so that it takes no time from what is measured. */
export async function startServer(latency: number) {
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: child.stdout }), 'line'))
  const { url } = started.parse(JSON.parse(line))
  const slow = { on: 'any', times: 'always', delay: latency }
  await fetch(`${url}/__control/faults`, { method: 'POST', body: JSON.stringify(slow) })
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
