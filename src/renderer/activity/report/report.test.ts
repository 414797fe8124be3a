// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaSafeCsv } from '#shared/csv/formula-safe.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { german } from '#shared/words/german/german.ts'
import { speak } from '#shared/words/language.ts'
import type { FromWorker } from '../../intake/messages.ts'
import { readFiles } from '../../intake/read-files.ts'
import { reportHtml, type ReportParts } from './report-html.ts'
import { reportRow, reportTitles } from './report-rows.ts'
import { style, styleHash } from './style.ts'

const job: JobView = {
  id: 'job',
  accountId: 'a',
  accountName: 'Acme',
  practice: false,
  name: 'spring.csv',
  state: 'done',
  pause: null,
  theirWords: null,
  counts: { ...noItems, cleared: 2, refused: 1 },
  sentAgain: 0,
  total: 3,
  needsYou: 1,
  takingLong: 0,
  createdAt: Date.UTC(2026, 10, 25, 9),
  endedAt: Date.UTC(2026, 10, 25, 9, 5),
  clearedBy: 'ann',
  waitsUntil: null,
  secondsLeft: null,
}

function item(position: number, rest: Partial<ItemView> = {}): ItemView {
  return {
    id: position,
    jobId: job.id,
    position,
    url: `https://ik.imagekit.io/acme/${position}.jpg`,
    state: 'refused',
    reason: 'refused-by-imagekit',
    theirWords: 'The URL is not valid for cache purging.',
    supportId: 'ik-1',
    requestId: null,
    sentAt: job.createdAt,
    since: job.createdAt,
    takingLong: false,
    againOf: null,
    sentAgainAs: null,
    letBe: false,
    ...rest,
  }
}

const details: NonNullable<ReportParts['details']> = {
  batches: [{ number: 1, counts: job.counts, firstSentAt: job.createdAt, endedAt: job.endedAt }],
  words: [{ words: 'The URL is not valid for cache purging.', n: 1 }],
  firstSentAt: job.createdAt,
  lastSentAt: job.createdAt,
  requestIds: 2,
}

async function droppedBack(csv: string): Promise<string[]> {
  const heard: FromWorker[] = []
  await readFiles([new Blob([csv])], (message) => void heard.push(message), new AbortController().signal)
  return heard.flatMap((message) =>
    message.type === 'entries' ? message.entries.map(({ text }) => text) : [],
  )
}

describe('the report as a table', () => {
  it('gives exactly its URLs when it is dropped back in, whatever stands beside them', async () => {
    const urls = [
      'https://ik.imagekit.io/acme/a;b,c.jpg',
      'https://ik.imagekit.io/acme/=d.jpg',
      'https://ik.imagekit.io/acme/1.jpg',
    ]
    const hostile = {
      ...job,
      name: '=cmd|calc https://evil.example/x',
      accountName: '@https://other.example/y',
    }
    const words = '+see https://imagekit.io/docs\t"more"'
    const rows = urls.map((url, at) => reportRow(item(at + 1, { url, theirWords: words }), hostile))
    const csv = formulaSafeCsv([reportTitles(), ...rows])
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const read = await droppedBack(csv)
    expect(read.filter((text) => text.startsWith('http'))).toEqual(urls)
  })
})

describe('the report as a page', () => {
  const parts: ReportParts = { job, details, open: [item(3)], now: job.createdAt }

  it('says times, counts, batches, ImageKit’s own words and who cleared it', () => {
    const page = new DOMParser().parseFromString(reportHtml(parts), 'text/html')
    const said = page.body.textContent
    for (const part of [
      'Report of spring.csv',
      'Acme',
      'ann',
      'not valid for cache purging',
      '3.jpg',
      'Batches',
    ])
      expect(said).toContain(part)
    expect(page.querySelectorAll('script, link, img, a, iframe')).toHaveLength(0)
  })

  it('allows itself nothing but its own style, which its policy names by its hash', () => {
    const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
    expect(styleHash).toBe(hash)
    expect(reportHtml(parts)).toContain(
      `content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`,
    )
  })

  it('takes no text for a part of the page: names, words, URLs and users are text', () => {
    const sign = string({ unit: 'binary', maxLength: 30 })
    assert(
      property(sign, (hostile) => {
        const marked = `${hostile}<img src=x onerror=alert(1)>"'--></title></style><script>alert(1)</script>`
        const evil = { ...job, name: marked, accountName: marked, clearedBy: marked, presets: [marked] }
        const html = reportHtml({
          ...parts,
          job: evil,
          details: { ...details, words: [{ words: marked, n: 1 }] },
          open: [item(1, { url: marked, theirWords: marked, requestId: marked })],
        })
        const page = new DOMParser().parseFromString(html, 'text/html')
        expect(page.querySelectorAll('script, img')).toHaveLength(0)
        expect(page.querySelectorAll('style')).toHaveLength(1)
        expect(page.querySelectorAll('*[onerror]')).toHaveLength(0)
      }),
      { numRuns: 30 },
    )
  })

  it('is in the person’s language, and says which it is; the table too, and it is still dropped back in', async () => {
    speak('de', german)
    try {
      const page = new DOMParser().parseFromString(reportHtml(parts), 'text/html')
      expect(page.documentElement.lang).toBe('de')
      expect(page.body.textContent).toContain(german.report.reportWords.title('spring.csv'))
      const csv = formulaSafeCsv([reportTitles(), reportRow(item(1), job)])
      expect(csv).toContain(german.report.reportWords.columns.what)
      expect(await droppedBack(csv)).toContain(item(1).url)
    } finally {
      speak('en', null)
    }
    expect(reportHtml(parts)).toContain('<html lang="en">')
  })

  it('shows no sign that hides or turns around what stands beside it', () => {
    const html = reportHtml({ ...parts, job: { ...job, name: 'gpj.\u202Eexe\u200B' } })
    expect(html).not.toMatch(/[\u202E\u200B]/)
  })
})
