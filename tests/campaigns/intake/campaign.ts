import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { readers } from './readers.ts'
import type { ReaderName } from './readers.ts'

/** Milliseconds in which any of these files, a few kilobytes each, is read even by a busy computer. */
const longest = 20_000
/** What one reading may hold in memory: a harmed file of a few kilobytes needs next to nothing. */
const mostMegabytes = 600

const said = z.object({ number: z.number(), wrong: z.string().nullable() })

interface Part {
  readonly seed: number
  readonly name: ReaderName
  readonly from: number
  readonly to: number
}

/** @returns what went wrong, each with what repeats it. */
export async function fuzzReaders(seed: number, from: number, to: number): Promise<readonly string[]> {
  const parts = readers().map(({ name }): Part => ({ seed, name, from, to }))
  const wrong: string[] = []
  // Two at a time, as most computers of a build have two cores.
  const lane = async () => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift())
      wrong.push(...(await fuzzed(part)))
  }
  await Promise.all([lane(), lane()])
  return wrong
}

/** Runs a part in a thread of its own, which is ended when it hangs or fills its memory. */
function fuzzed(part: Part): Promise<readonly string[]> {
  const { seed, name } = part
  const wrong: string[] = []
  return new Promise((resolve) => {
    const worker = new Worker(new URL('process.ts', import.meta.url), {
      workerData: part,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    })
    let number = part.from
    const add = (what: string) => wrong.push(`${name}, seed ${seed}, case ${number}: ${what}`)
    const hangs = () => {
      add(`It was not read within ${longest / 1000} s.`)
      void worker.terminate()
    }
    let timer = setTimeout(hangs, longest)
    worker.on('message', (message: unknown) => {
      clearTimeout(timer)
      timer = setTimeout(hangs, longest)
      const { number: at, wrong: what } = said.parse(message)
      number = at
      if (what !== null) add(what)
    })
    worker.on('error', (error: unknown) => add(String(error)))
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(wrong)
    })
  })
}
