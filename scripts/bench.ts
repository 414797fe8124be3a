/** Runs one benchmark: `npm run bench -- journal`. The last line is its finding as one JSON object. */
import { benchEngine } from '../bench/engine.ts'
import { benchJournal } from '../bench/journal.ts'

const benches = new Map([
  ['engine', benchEngine],
  ['journal', benchJournal],
])
const name = process.argv[2] ?? ''
const bench = benches.get(name)
if (bench === undefined) {
  console.error(`There is no benchmark "${name}". There are: ${[...benches.keys()].join(', ')}.`)
  process.exit(2)
}
const finding = await bench()
console.log(`${name}: ${finding.ratio} of the reference, at most ${finding.limit}`)
console.log(JSON.stringify(finding))
process.exitCode = finding.ratio <= finding.limit ? 0 : 1
