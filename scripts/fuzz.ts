/** Harms files of real programs and reads them: `npm run fuzz -- --minutes 10 --seed 7`, or `-- --cases 2000`. */
import { numberArgument } from '../tests/campaigns/arguments.ts'
import { fuzzReaders } from '../tests/campaigns/intake/campaign.ts'

/** Cases a reader between two looks at the clock. */
const round = 500
const cases = numberArgument('cases', 0)
const minutes = numberArgument('minutes', cases === 0 ? 5 : 0)
const seed = numberArgument('seed', Date.now() % 1_000_000)
const until = performance.now() + minutes * 60_000
const wrong: string[] = []
let from = 0
do {
  const to = cases === 0 ? from + round : Math.min(cases, from + 5 * round)
  wrong.push(...(await fuzzReaders(seed, from, to)))
  from = to
} while (wrong.length < 20 && (from < cases || performance.now() < until))
for (const line of wrong) console.log(line)
console.log(
  `Seed ${seed}: ${from} harmed files a reader, ${wrong.length === 0 ? 'nothing wrong' : `${wrong.length} wrong`}.`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
