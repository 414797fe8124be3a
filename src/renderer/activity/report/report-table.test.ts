import { describe, expect, it } from 'vitest'
import { formulaSafeCsv } from '#shared/csv/formula-safe.ts'
import { german } from '#shared/words/german/german.ts'
import { speak } from '#shared/words/language.ts'
import { item, job } from '../../../../tests/helpers/report.ts'
import type { FromWorker } from '../../intake/messages.ts'
import { readFiles } from '../../intake/read-files.ts'
import { reportRow, reportTitles } from './report-rows.ts'

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

  it('is in the person’s language, and is dropped back in all the same', async () => {
    speak('de', german)
    try {
      const csv = formulaSafeCsv([reportTitles(), reportRow(item(1), job)])
      expect(csv).toContain(german.report.reportWords.columns.what)
      expect(await droppedBack(csv)).toContain(item(1).url)
    } finally {
      speak('en', null)
    }
  })
})
