/** Opens a job's report in LibreOffice, saves it again, and drops it back in: `npm run report-round-trip`. */
import { deepEqual, doesNotMatch, match } from 'node:assert/strict'
import { formulaSafeCsv } from '#shared/csv/formula-safe.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { reportRow, reportTitles } from '../src/renderer/activity/report/report-rows.ts'
import type { FromWorker } from '../src/renderer/intake/messages.ts'
import { readFiles } from '../src/renderer/intake/read-files.ts'
import { converted, libreOffice } from './fixtures/programs.ts'
import { bring, howToInstall } from './support/tools.ts'

const base = 'https://ik.imagekit.io/acme/'
const urls = [
  'shop/shoes/1.jpg',
  'a,b;c.jpg',
  '=1+1.jpg',
  'm%C3%BCsli%20bar.jpg?tr=w-300',
  "it's.jpg",
  'shop/*',
].map((path) => base + path)
/** Whatever ImageKit or a person may have written where a spreadsheet would run it. */
const hostile = [
  '=1+1',
  '+SUM(1,2)',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  'a;=1+1',
  '=HYPERLINK("https://evil.example","click")',
]

const job: JobView = {
  id: 'job',
  accountId: 'a',
  accountName: '=1+1',
  practice: false,
  name: '@spring;=2+2.csv',
  state: 'done',
  pause: null,
  theirWords: null,
  counts: { ...noItems, cleared: urls.length },
  sentAgain: 0,
  total: urls.length,
  needsYou: 0,
  takingLong: 0,
  createdAt: 0,
  endedAt: 1,
  clearedBy: '-ann',
  waitsUntil: null,
  secondsLeft: null,
}

function item(url: string, at: number): ItemView {
  return {
    id: at,
    jobId: job.id,
    position: at + 1,
    url,
    state: 'refused',
    reason: 'refused-by-imagekit',
    theirWords: hostile[at % hostile.length] ?? null,
    supportId: null,
    requestId: `=${at}`,
    sentAt: 1_764_000_000_000,
    since: 1_764_000_000_000,
    takingLong: false,
    againOf: null,
    sentAgainAs: null,
    letBe: false,
  }
}

async function droppedBack(file: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const heard: FromWorker[] = []
  await readFiles([new Blob([file])], (message) => void heard.push(message), new AbortController().signal)
  const texts = heard.flatMap((message) => (message.type === 'entries' ? message.entries : []))
  return texts.map(({ text }) => text).filter((text) => text.startsWith('http'))
}

const missing = await bring(libreOffice.slice(0, 1))
if (missing.length > 0) {
  console.error(howToInstall(missing))
  process.exit(1)
}
const report = formulaSafeCsv([reportTitles(), ...urls.map((url, at) => reportRow(item(url, at), job))])

// A flat sheet says in plain XML what LibreOffice took for a formula.
const sheet = converted(report, '.csv', 'fods').toString('utf8')
match(sheet, /shop\/shoes\/1\.jpg/)
doesNotMatch(sheet, /table:formula/)
console.log('LibreOffice opens the report, and nothing in it is calculated.')

for (const format of ['xlsx', 'xls', 'csv']) {
  const saved = Uint8Array.from(converted(report, '.csv', format))
  deepEqual(await droppedBack(saved), urls, `saved again as ${format}`)
  console.log(`Saved again as ${format} and dropped back in: the same ${urls.length} URLs.`)
}
