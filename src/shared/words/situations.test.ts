import { afterEach, describe, expect, it } from 'vitest'
import { differing } from '../../../tests/helpers/differing.ts'
import type { JobView } from '../ipc/views.ts'
import { noItems, type ItemCounts } from '../purge/job-state.ts'
import { mostCounted } from '../purge/limits.ts'
import { countParts, countSentence, stopWords } from './activity.ts'
import { attentionWords } from './attention.ts'
import { columnName, columnWords } from './choosing.ts'
import { detailWords, receiptWords, rowWords, sizeOf } from './clear.ts'
import { findings } from './findings.ts'
import { foundWords, matchWords } from './finding-jobs.ts'
import { foldWords } from './folding.ts'
import { german } from './german/german.ts'
import { intakeWords, noteWords } from './intake.ts'
import { keptWords } from './kept.ts'
import { speak } from './language.ts'
import { receiptFileWords } from './receipt.ts'
import { recentWords } from './recent.ts'
import { reportWords } from './report.ts'
import { savedWords } from './saving.ts'
import { limitFacts } from './settings.ts'

afterEach(() => speak('en', null))

/** Words without something to put between them. */
const hole = /^\s|\s$|\s{2}|\s[,:;!?)]|\s\.$|\(\s*\)|[“„]\s*[”“]/

function job(counts: Partial<ItemCounts>, more: Partial<JobView> = {}): JobView {
  return {
    id: 'job',
    accountId: 'account',
    accountName: 'Acme',
    practice: false,
    name: 'Shoes',
    state: 'done',
    pause: null,
    theirWords: null,
    counts: { ...noItems, ...counts },
    sentAgain: 0,
    total: 7,
    needsYou: 0,
    takingLong: 0,
    createdAt: 0,
    endedAt: 0,
    clearedBy: 'ann',
    waitsUntil: null,
    secondsLeft: null,
    ...more,
  }
}

describe.each([
  ['en', null],
  ['de', german],
] as const)('in %s', (language, vocabulary) => {
  const say = <Said>(words: () => Said): Said => {
    speak(language, vocabulary)
    return words()
  }

  it('a part done is said in whole percent', () => {
    for (const words of [
      (share: number) => intakeWords.reading(3, share),
      receiptFileWords.preparing,
      reportWords.preparing,
    ])
      expect([0, 0.256, 1].map((share) => say(() => words(share).match(/(\d+)\s?%/)?.[1]))).toEqual([
        '0',
        '25',
        '100',
      ])
  })

  it('each note of a file names it, and is another', () => {
    const notes = [
      ...(['hidden-sheets', 'sheets-without-urls'] as const).map((code) => ({ code, names: ['A'] })),
      ...(['sitemap-index', 'cut-off'] as const).map((code) => ({ code })),
      ...(['open-quotes', 'computed-links', 'relative-links'] as const).map((code) => ({ code, count: 2 })),
    ]
    const said = differing(...notes.map((note) => say(() => noteWords('list.xlsx', note))))
    for (const text of said) expect(text).toContain('list.xlsx')
  })

  it('a wildcard says what it stands for and what it reaches', () => {
    const fold = { count: 87, folders: 1, kind: 'folder', wildcard: 'x*', place: 'x' } as const
    const offers = differing(
      ...[fold, { ...fold, folders: 3 }, { ...fold, kind: 'file' } as const].map((one) =>
        say(() => foldWords.offer(one, '/shop/')),
      ),
    )
    for (const text of offers) expect(text).toMatch(/87 .*\/shop\/.* 1 .*87/)
    expect(offers[1]).toContain('3 ')
    const reaches = differing(
      ...(['folder', 'file', 'beginning'] as const).map((kind) =>
        say(() => foldWords.reach({ kind, path: '/shop/a', staying: 0 })),
      ),
    )
    for (const text of reaches) expect(text).toContain('/shop/a')
    expect(reaches[1]).toContain('/shop/a.webp')
    const staying = (many: number) => say(() => foldWords.staying({ kind: 'file', path: '/', staying: many }))
    differing(staying(0), staying(1), staying(2))
    expect([staying(0), staying(4)].map((text) => text.includes('4'))).toEqual([false, true])
  })

  it('what was sent lately is left out: all of the list, or those of it', () => {
    const said = (urls: number, total: number) => say(() => recentWords.leaveOut(urls, total))
    expect([said(3, 3), said(3, 4)].map((text) => text.includes('3'))).toEqual([true, false])
    differing(said(3, 3), said(3, 4))
  })

  it('a job counts what there is any of, in the order of its bar', () => {
    const counts = {
      cleared: 1,
      clearing: 9,
      sending: 4,
      waiting: 5,
      unsure: 6,
      untracked: 7,
      refused: 8,
      left: 10,
      stopped: 11,
    }
    const parts = say(() => countParts({ counts, takingLong: 3, sentAgain: 12 }))
    expect(parts.map(({ count }) => count)).toEqual([1, 6, 3, 4, 5, 6, 7, 8, 10, 11, 12])
    differing(...parts.map(({ word }) => word))
    const some = say(() => countSentence(job({ cleared: 2, unsure: 5 })))
    expect(some).toMatch(/^2 \S+, 5 \S+$/)
    expect(say(() => countParts(job({})))).toEqual([])
  })

  it('to stop says what can’t be called back, if anything was sent', () => {
    const said = (counts: Partial<ItemCounts>) =>
      say(() => stopWords({ ...noItems, waiting: 5, ...counts }).match(/\d+/g))
    expect(said({})).toEqual(['5'])
    expect(said({ sending: 1, clearing: 2 })).toEqual(['5', '3'])
  })

  it('a notification says whether everything is cleared, and how much needs somebody', () => {
    const all = job({ cleared: 7 })
    const some = job({ cleared: 4, unsure: 3 }, { needsYou: 3 })
    expect(say(() => attentionWords.doneTitle(all))).toMatch(/everything|alles/i)
    expect(say(() => attentionWords.doneTitle(some))).not.toMatch(/everything|alles/i)
    expect(say(() => attentionWords.doneTitle({ ...all, total: 9, sentAgain: 2 }))).toMatch(
      /everything|alles/i,
    )
    expect(say(() => attentionWords.doneBody(all).match(/\d+/g))).toEqual(['7', '7'])
    expect(say(() => attentionWords.doneBody(some).match(/\d+/g))).toEqual(['4', '7', '3'])
    const kept = [2, 3].map((urls, at) => ({ urls, accountName: ['Acme', 'Beta'][at] ?? '' }))
    expect(say(() => attentionWords.keptBody(kept))).toMatch(/5 .*Acme (?:and|und) Beta/)
    expect(say(() => attentionWords.keptBody([...kept, ...kept]))).toMatch(
      /10 .*\(?Acme (?:and|und) Beta\)?(?!.*Acme)/,
    )
  })

  it('a column is called by its title, or by its letters', () => {
    const names = [0, 25, 26, 51, 52, 701, 702].map((at) => say(() => columnName(at, '').split(' ').at(-1)))
    expect(names).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
    expect(say(() => columnName(3, ' Image '))).toBe('Image')
    expect(say(() => columnName(3, undefined))).toBe(say(() => columnWords.lettered('D')))
    expect(say(() => columnWords.part(2))).toBe(say(() => columnWords.part(3)))
    differing(...[0, 1, 2].map((at) => say(() => columnWords.part(at))))
  })

  it('a row is told by its line, and by its file where there are several', () => {
    for (const words of [rowWords.merged, detailWords.line]) {
      expect(say(() => words(7, ''))).not.toMatch(hole)
      expect(say(() => words(7, 'a.csv'))).toMatch(/7 .*a\.csv/)
      expect(say(() => words(7, ''))).toMatch(/7$/)
    }
  })

  it('a list says its batches where there is more than one', () => {
    const numbers = (urls: number) => say(() => sizeOf(urls).match(/\d+/g))
    expect([1, 100, 101, 250].map(numbers)).toEqual([
      ['1'],
      ['100'],
      ['101', '2', '100'],
      ['250', '3', '100'],
    ])
  })

  it('a receipt says how many entries its lines hold, where these are not as many', () => {
    expect(say(() => receiptWords.facts(4, 4).match(/\d+/g))).toEqual(['4'])
    expect(say(() => receiptWords.facts(4, 5).match(/\d+/g))).toEqual(['4', '5'])
  })

  it('a search says what fits: the name alone, so many, or more than are counted', () => {
    const said = [0, 1, 2, mostCounted - 1, mostCounted].map((matches) => say(() => matchWords(matches)))
    differing(...[0, 1, 2, 4].map((at) => said[at] ?? ''))
    expect(said.map((text) => text.match(/\d+/)?.[0])).toEqual([
      undefined,
      '1',
      '2',
      String(mostCounted - 1),
      String(mostCounted),
    ])
    const jobs = [
      [0, false],
      [1, false],
      [2, false],
      [2, true],
    ] as const
    differing(...jobs.map(([many, hasOlder]) => say(() => foundWords(many, hasOlder))))
    expect(say(() => foundWords(0, true))).toBe(say(() => foundWords(0, false)))
  })

  it('no finding has a hole where a name is missing', () => {
    const full = { about: 'beta.example', account: 'Acme', other: 'Gamma' }
    for (const [code, words] of Object.entries(findings)) {
      // There is no list of another account without one of yours.
      const without = code === 'other-account' ? { other: '' } : { account: '', other: '' }
      for (const named of [full, { ...full, ...without }])
        for (const part of [words.short, words.happened])
          expect(
            say(() => part(named)),
            code,
          ).not.toMatch(hole)
    }
  })

  it('a finding about accounts names yours, unless there is none', () => {
    const full = { about: 'beta.example', account: 'Acme', other: 'Gamma' }
    for (const code of ['unknown-host', 'endpoint-unknown'] as const) {
      const { short, happened } = findings[code]
      expect(say(() => happened(full))).toMatch(/beta\.example.*Acme|Acme.*beta\.example/)
      expect(say(() => happened({ ...full, account: '' }))).not.toContain('beta.example')
      differing(
        say(() => short(full)),
        say(() => short({ ...full, account: '' })),
      )
    }
    expect(say(() => findings['other-account'].short(full))).toContain('Gamma')
  })

  it('what stood around a URL is named, two kinds at most', () => {
    const said = (about: string) =>
      say(() => findings['wrapping-taken-off'].short({ about, account: '', other: '' }))
    const kinds = ['"', '(', ',', ';', '.', ''].map(said)
    differing(...kinds)
    expect(['„', '»', "'"].map(said)).toEqual([kinds[0], kinds[0], kinds[0]])
    expect(['[', '}', '<'].map(said)).toEqual([kinds[1], kinds[1], kinds[1]])
    expect(['!', '?', ':'].map(said)).toEqual([kinds[4], kinds[4], kinds[4]])
    differing(...kinds, said('",'), said('(,'), said('";'))
    expect(said('"(,;')).toBe(said('"('))
  })

  it('a kept list says since when and until when, or that its day has come', () => {
    const kept = {
      name: 'Shoes',
      accountName: 'Acme',
      urls: 312,
      keptAt: new Date(2026, 10, 25).getTime(),
      until: new Date(2026, 11, 1).getTime(),
    }
    expect(say(() => keptWords.facts(kept, false, 0))).toMatch(/312 .*Acme.*25.*1/)
    expect(say(() => keptWords.facts(kept, true, 9))).not.toContain('25')
    expect(say(() => keptWords.facts(kept, true, 9))).toMatch(/312 .*Acme/)
    differing(
      say(() => keptWords.facts(kept, true, 9)),
      say(() => keptWords.facts(kept, true, 0)),
    )
    differing(
      say(() => keptWords.notice(kept, null)),
      say(() => keptWords.notice(kept, 0)),
    )
    expect(say(() => keptWords.fits(0, 9, kept.until))).not.toContain('9')
    expect(say(() => keptWords.fits(4, 9, kept.until))).toMatch(/4 .*9 /)
    expect(say(() => keptWords.keepRest(0, 9))).not.toContain('0')
    expect(say(() => keptWords.keepRest(4, 9))).toMatch(/4.*9/)
  })

  it('of a file to be saved everything is said but that the person changed their mind', () => {
    const said = (outcome: 'saved' | 'cancelled' | 'failed' | 'refused') =>
      say(() => savedWords({ name: 'a.csv', outcome }))
    expect(said('cancelled')).toBeNull()
    differing(said('saved') ?? '', said('failed') ?? '', said('refused') ?? '')
    expect(said('saved')).toContain('a.csv')
    expect(said('failed')).toContain('a.csv')
  })

  it('a limit says what is used elsewhere, if anything is', () => {
    expect(say(() => limitFacts(500, 0).match(/\d+/g))).toEqual(['500'])
    expect(say(() => limitFacts(500, 20).match(/\d+/g))).toEqual(['500', '20'])
  })
})
