/** Runs one benchmark: `npm run bench -- journal`. The last line is its finding as one JSON object. */
import { benchEngine } from '../bench/engine.ts'
import { benchFold } from '../bench/fold.ts'
import { benchGrid } from '../bench/grid.ts'
import { benchInput } from '../bench/input.ts'
import { benchIntakeMillion } from '../bench/intake-million.ts'
import { benchIntakeCsv, benchIntakeXlsx, benchIntakeXml } from '../bench/intake.ts'
import { benchJournal } from '../bench/journal.ts'
import { benchNotice } from '../bench/notice.ts'
import { benchPace } from '../bench/pace.ts'
import { benchReview } from '../bench/review.ts'
import { benchSearch } from '../bench/search.ts'
import { benchStart } from '../bench/start.ts'
import type { Finding } from '../bench/support/samples.ts'
import { chooseHost, chromiumPath, hostName } from './support/host.ts'

const benches = new Map<string, () => Finding | Promise<Finding>>([
  ['engine', benchEngine],
  ['fold', benchFold],
  ['grid', benchGrid],
  ['input', benchInput],
  ['intake-csv', benchIntakeCsv],
  ['intake-million', benchIntakeMillion],
  ['intake-xlsx', benchIntakeXlsx],
  ['intake-xml', benchIntakeXml],
  ['journal', benchJournal],
  ['notice', benchNotice],
  ['pace', benchPace],
  ['review', benchReview],
  ['search', benchSearch],
  ['start', benchStart],
])
const name = process.argv[2] ?? ''
const bench = benches.get(name)
if (bench === undefined) {
  console.error(`There is no benchmark "${name}". There are: ${[...benches.keys()].join(', ')}.`)
  process.exit(2)
}
// Measured is the browser that a person's window runs in, not the lighter one of the tests.
process.env['STANDIN_CHROMIUM'] ??= chromiumPath()
console.log(`Host: ${hostName(chooseHost(process.env['PURGE_DESK_HOST']))}`)
// A thread that a bench waits for does not keep Node running.
const awake = setInterval(() => undefined, 60_000)
const finding = await bench()
clearInterval(awake)
console.log(`${name}: ${finding.ratio} of the reference, at most ${finding.limit}`)
console.log(JSON.stringify(finding))
process.exitCode = finding.ratio <= finding.limit ? 0 : 1
