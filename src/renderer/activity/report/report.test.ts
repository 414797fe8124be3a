// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { german } from '#shared/words/german/german.ts'
import { speak } from '#shared/words/language.ts'
import { item, job } from '../../../../tests/helpers/report.ts'
import { reportHtml, type ReportParts } from './report-html.ts'
import { style, styleHash } from './style.ts'

const details: NonNullable<ReportParts['details']> = {
  batches: [{ number: 1, counts: job.counts, firstSentAt: job.createdAt, endedAt: job.endedAt }],
  words: [{ words: 'The URL is not valid for cache purging.', n: 1 }],
  firstSentAt: job.createdAt,
  lastSentAt: job.createdAt,
  requestIds: 2,
}

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

  it('is in the person’s language, and says which it is', () => {
    speak('de', german)
    try {
      const page = new DOMParser().parseFromString(reportHtml(parts), 'text/html')
      expect(page.documentElement.lang).toBe('de')
      expect(page.body.textContent).toContain(german.report.reportWords.title('spring.csv'))
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
