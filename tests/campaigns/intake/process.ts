/** One worker of the campaign: reads harmed files, and says before each which one it is. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { fileOf, wrongWith } from './one-case.ts'
import { readers } from './readers.ts'

const { seed, name, from, to } = z
  .object({ seed: z.number(), name: z.string(), from: z.number(), to: z.number() })
  .parse(workerData)
const all = readers()
const reader = all.find((one) => one.name === name)
if (reader === undefined) throw new Error(`There is no reader ${name}.`)
// SheetJS says there what it does not know of each harmed file.
console.error = () => undefined

function tell(message: { readonly number: number; readonly wrong: string | null }): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
  parentPort?.postMessage(message)
}

for (let number = from; number < to; number += 1) {
  tell({ number, wrong: null })
  const wrong = await wrongWith(fileOf(reader, all, seed, number)).catch(
    (error: unknown) => `It broke: ${String(error)}`,
  )
  if (wrong !== null) tell({ number, wrong })
}
