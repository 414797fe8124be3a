/** The fuzzer itself, in a process of its own: started by scripts/fuzz-bridge.ts. */
// oxlint-disable-next-line import/order -- before all of main's code, or it would not be heard
import { heard, listen } from './witnesses.ts'
import { numberArgument } from '../arguments.ts'
import { fuzz } from './fuzz.ts'

const calls = numberArgument('calls', 5_000)
const seed = numberArgument('seed', Date.now() % 1_000_000)
const wrong = await fuzz({ calls, seed, listen, heard, say: (line) => console.log(line) })
for (const line of wrong.slice(0, 30)) console.error(`WRONG: ${line}`)
console.log(
  wrong.length === 0
    ? `Nothing was accepted that the contract forbids, and nothing done that the page chose. Seed ${seed}.`
    : `${wrong.length} things went wrong. Seed ${seed}.`,
)
process.exit(wrong.length === 0 ? 0 : 1)
