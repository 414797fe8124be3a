import { afterEach, describe, expect, it } from 'vitest'
import { attentionWords } from './attention.ts'
import { german } from './german/german.ts'
import { speak } from './language.ts'
import { otherAccountWords } from './other-account.ts'
import { paceWords, usedPercent } from './quota.ts'
import { noticeWords } from './shell.ts'

const quota = { usedHere: 0, usedElsewhere: 0, daysToReset: 3, from: 0, to: 0 }

afterEach(() => speak('en', null))

const languages = [
  ['English', () => speak('en', null)],
  ['German', () => speak('de', german)],
] as const

describe.each(languages)('in %s', (_name, speakIt) => {
  it('says how much of the month is used, and never more than is true', () => {
    speakIt()
    const percent = (limit: number, left: number) =>
      Number(/\d+/.exec(usedPercent({ ...quota, limit, left }))?.[0])
    expect(percent(1000, 250)).toBe(75)
    expect(percent(1000, 1)).toBe(99)
    expect(percent(1000, 0)).toBe(100)
    expect(percent(0, 0)).toBe(100)
  })

  it('names the month of a day only where it is another', () => {
    speakIt()
    const now = Date.UTC(2026, 10, 26)
    expect(paceWords(Date.UTC(2026, 11, 3), now)).toMatch(/Dec|Dez/)
    expect(paceWords(Date.UTC(2026, 10, 28), now)).toContain('28')
  })

  it('adds up what was kept', () => {
    speakIt()
    const lists = [
      { urls: 3, accountName: 'Acme' },
      { urls: 4, accountName: 'Beta' },
    ]
    expect(attentionWords.keptBody(lists)).toMatch(/^\D*7\D/)
  })

  it('tells one URL of another account from all of them', () => {
    speakIt()
    const beta = { accountId: 'beta', accountName: 'Beta', rows: 1 }
    const one = otherAccountWords.belong([beta], 1, 'Acme')
    const all = otherAccountWords.belong([{ ...beta, rows: 2 }], 2, 'Acme')
    const some = otherAccountWords.belong([beta], 5, 'Acme')
    expect(one).not.toMatch(/\d/)
    expect(all).toMatch(/2/)
    expect(some).toMatch(/1.*5/)
    expect(new Set([one, all, some]).size).toBe(3)
  })

  it.each(['settings-moved-aside', 'presets-moved-aside'] as const)(
    'says of %s where the old file is, and what to do where it could not be moved',
    (code) => {
      speakIt()
      const moved = noticeWords({ code, detail: 'file.damaged-1' })
      const left = noticeWords({ code, detail: '' })
      expect(moved.appDoes).toContain('file.damaged-1')
      expect(moved.youCan).not.toContain('.json')
      expect(left.youCan).toContain('.json')
      expect(left.appDoes).not.toBe(moved.appDoes)
    },
  )

  it('says whether a damaged history is still there', () => {
    speakIt()
    const at = '2026-11-20T10:00:00.000Z'
    const damaged = noticeWords({ code: 'journal-backup', detail: `${at} journal.damaged-1` })
    const gone = noticeWords({ code: 'journal-backup', detail: at })
    expect(damaged.appDoes).toContain('journal.damaged-1')
    expect(gone.happened).not.toBe(damaged.happened)
    expect(gone.appDoes).not.toMatch(/undefined|null/)
  })
})
