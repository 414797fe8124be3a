/** Every file that the page saves, made of hostile text, as spreadsheets of several countries would read it. */
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { formulaSafeCsv } from '#shared/csv/formula-safe.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { presetFile } from '#shared/presets/file.ts'
import { noItems } from '#shared/purge/job-state.ts'
import { reportRow, reportTitles } from '../../src/renderer/activity/report/report-rows.ts'

const payloads = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=cmd|" /C calc"!A0',
  '\t=1',
  '\r=1',
  "'=1",
  '＝1',
  'a;=1',
  'a\n=1',
  '"=1',
  ';=1',
]
const hostile = fc
  .tuple(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(...payloads),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  .map((parts) => parts.join(''))
const any = fc.oneof(hostile, fc.constantFrom(...payloads))

/** Cells that a spreadsheet would calculate, whichever sign it takes for the end of a cell. */
function calculated(text: string): string[] {
  const bare = text.replace(/^\uFEFF/, '')
  return [',', ';', '\t'].flatMap((delimiter) =>
    Papa.parse<string[]>(bare, { delimiter })
      .data.flat()
      .filter((cell) => /^[\t\r\n]*[=+\-@＝＋－＠]/.test(cell)),
  )
}

describe('what the page saves', () => {
  it('would be seen as a formula where nothing guarded it', () => {
    for (const payload of payloads.filter((text) => /^[=+\-@\t＝]/.test(text)))
      expect(calculated(`name,${payload}`), payload).not.toEqual([])
  })

  it('as a report holds no formula, whatever stands in URLs, names, users and ImageKit’s words', () => {
    fc.assert(
      fc.property(any, any, any, (one, two, three) => {
        const job: JobView = {
          id: 'job',
          accountId: 'a',
          accountName: one,
          practice: false,
          name: two,
          state: 'done',
          pause: null,
          theirWords: null,
          counts: noItems,
          sentAgain: 0,
          total: 1,
          needsYou: 0,
          takingLong: 0,
          createdAt: 0,
          endedAt: 0,
          clearedBy: three,
          waitsUntil: null,
          secondsLeft: null,
        }
        const item: ItemView = {
          id: 1,
          jobId: 'job',
          position: 1,
          url: one,
          state: 'refused',
          reason: 'refused-by-imagekit',
          theirWords: two,
          supportId: three,
          requestId: one,
          sentAt: 0,
          since: 0,
          takingLong: false,
          againOf: null,
          sentAgainAs: null,
          letBe: false,
        }
        expect(calculated(formulaSafeCsv([reportTitles(), reportRow(item, job)]))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('as presets is one JSON object and no table: nothing in it begins a cell', () => {
    fc.assert(
      fc.property(any, any, (one, two) => {
        const text = presetFile([{ name: one, notes: two, account: null, lines: [one, two] }])
        expect(JSON.parse(text)).toMatchObject({ presets: [{ name: one, notes: two }] })
        expect(text.trimStart().startsWith('{')).toBe(true)
        expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠]/m)
      }),
      { numRuns: 300 },
    )
  })
})
