import { afterEach, describe, expect, it } from 'vitest'
import { differing } from '../../../tests/helpers/differing.ts'
import { itemStates } from '../purge/item-state.ts'
import { keyName, keyNames } from './commands.ts'
import { cut, words } from './finding-words.ts'
import { german } from './german/german.ts'
import { noteWords } from './intake.ts'
import { speak } from './language.ts'
import { otherAccountWords } from './other-account.ts'
import { presetFacts, presetFileName, presetFileWords } from './presets.ts'
import { noticeWords } from './shell.ts'
import { because, inShort, plain, shortSentence, stateSentence, watchingWords } from './states.ts'
import { sameUnit, unitName, units, unitsCounted, unitTitle } from './units.ts'
import { sentences, updateNews, updateSentence } from './updates.ts'

afterEach(() => speak('en', null))

describe('why a URL is in its state', () => {
  it('is its reason where that still holds, and its state where it is history', () => {
    for (const state of itemStates) {
      expect(stateSentence(state, null, false), state).toBe(plain[state])
      expect(shortSentence(state, null), state).toBeNull()
    }
    for (const state of ['waiting', 'clearing', 'untracked', 'refused', 'unsure'] as const) {
      expect(stateSentence(state, 'cut-off', false), state).toBe(because['cut-off'])
      expect(shortSentence(state, 'cut-off'), state).toBe(inShort['cut-off'])
      expect(shortSentence(state, 'key'), state).toBeNull()
    }
    for (const state of ['sending', 'cleared', 'left', 'stopped'] as const) {
      expect(stateSentence(state, 'cut-off', true), state).toBe(plain[state])
      expect(shortSentence(state, 'cut-off'), state).toBeNull()
    }
  })

  it('of one that is clearing is first the key it needs, then that it takes long', () => {
    expect(stateSentence('clearing', 'key', true)).toBe(watchingWords.needsKey)
    expect(stateSentence('clearing', 'cut-off', true)).toBe(watchingWords.takingLongWhy)
    expect(stateSentence('clearing', null, true)).toBe(watchingWords.takingLongWhy)
    expect(stateSentence('waiting', 'key', true)).toBe(because.key)
    expect(stateSentence('waiting', 'rate-limited', false)).toBe(because['rate-limited'])
    expect(stateSentence('waiting', 'rate-limited', false, true)).toBe(watchingWords.paused)
    expect(stateSentence('waiting', null, false, true)).toBe(watchingWords.paused)
    expect(stateSentence('waiting', 'key', false, true)).toBe(because.key)
    expect(stateSentence('waiting', 'blocked', false, true)).toBe(because.blocked)
    expect(stateSentence('clearing', null, false, true)).toBe(plain.clearing)
  })
})

describe('where an update stands', () => {
  it('is news only where there is something to decide', () => {
    for (const step of ['found', 'ready'] as const) {
      expect(updateNews({ step, version: '2.0.0' })).toBe(sentences[step]('2.0.0', 0))
      expect(updateNews({ step, version: null })).toBeNull()
    }
    expect(updateNews({ step: 'idle', version: '2.0.0' })).toBeNull()
    expect(updateSentence({ step: 'found', version: '2.0.0', percent: 0 })).toContain('2.0.0')
    expect(updateSentence({ step: 'found', version: null, percent: 0 })).toBe(sentences.found('', 0))
  })
})

describe('what a file is counted in', () => {
  it('is lines, unless all of it is counted in something else', () => {
    expect(unitsCounted(1, null)).toBe('1 line')
    expect(unitsCounted(2, 'sheet')).toBe('2 rows')
    expect(unitName('csv')).toBe(units.line.one)
    expect(unitName('sheet')).toBe(units.row.one)
    expect(unitTitle('sheet')).toBe(units.row.title)
    expect(sameUnit([])).toBeNull()
    expect(sameUnit(['csv', 'text'])).toBe('csv')
    expect(sameUnit(['csv', 'sheet'])).toBeNull()
  })
})

describe('what a key is called', () => {
  it('is what the system calls it', () => {
    expect(keyName('mod', true)).toBe('⌘')
    expect(keyName('mod', false)).toBe(keyNames['mod'])
    expect(keyName('Delete', true)).toBe(keyNames['Delete'])
    expect(keyName('k', false)).toBe('k')
  })
})

describe('a text within a sentence', () => {
  it('is cut off where it is too long', () => {
    expect(cut('abcde', 5)).toBe('abcde')
    expect(cut('abcdef', 5)).toBe('abcd…')
    const named = { about: 'x', account: '', other: '' }
    expect(words('short', ({ about }) => `about ${about}`, '', '').short(named)).toBe('short')
    expect(words(({ about }) => about, 'happened', '', '').happened(named)).toBe('happened')
    expect(
      words(
        ({ about }) => `s ${about}`,
        ({ about }) => `h ${about}`,
        '',
        '',
      ).short(named),
    ).toBe('s x')
  })

  it('is a file’s name without what no file may be called', () => {
    expect(presetFileName(null)).toBe(presetFileWords.all)
    expect(presetFileName('../..')).toBe(presetFileWords.all)
    expect(presetFileName(' Frühling_1: a/b\\c ')).toBe(presetFileWords.one('Frühling_1 a b c'))
    expect(presetFileName('x'.repeat(61))).toBe(presetFileWords.one('x'.repeat(60)))
    expect(presetFileName(`${'x'.repeat(59)} y`)).toBe(presetFileWords.one('x'.repeat(59)))
  })
})

describe.each([
  ['en', null],
  ['de', german],
] as const)('in %s', (language, vocabulary) => {
  it('a notice counts one, several, and what it does not know', () => {
    for (const code of ['left-over-jobs', 'unsure-after-restart', 'journal-restored'] as const) {
      speak(language, vocabulary)
      const [one, many, unknown] = ['1', '12', 'twelve'].map((detail) =>
        Object.values(noticeWords({ code, detail })).join(' '),
      )
      differing(one ?? '', many ?? '', unknown ?? '')
      expect(many).toContain('12')
      expect(unknown).not.toMatch(/\d|twelve/)
      expect(Object.values(noticeWords({ code, detail: '9999999999' })).join(' ')).toBe(unknown)
    }
  })

  it('a notice names the file that was moved aside, and the copy there is', () => {
    speak(language, vocabulary)
    const said = (code: 'journal-damaged' | 'journal-backup' | 'journal-in-use', detail: string | null) =>
      Object.values(noticeWords({ code, detail })).join(' ')
    expect(said('journal-damaged', 'aside.db')).toContain('aside.db')
    expect(said('journal-damaged', null)).toBe(said('journal-damaged', ''))
    expect(said('journal-in-use', 'office-pc')).toContain('office-pc')
    expect(said('journal-in-use', '')).not.toContain('(')
    const at = String(new Date(2020, 4, 3, 9, 5).getTime())
    expect(said('journal-backup', `${at} a b.db`)).toMatch(/a b\.db.*2020, 09:05/)
    differing(
      said('journal-backup', `${at} a.db`),
      said('journal-backup', at),
      said('journal-backup', 'long-ago'),
    )
  })

  it('sheets are named up to three', () => {
    speak(language, vocabulary)
    const said = (...names: string[]) => noteWords('a.xlsx', { code: 'hidden-sheets', names })
    expect(said('A', 'B', 'C')).toMatch(/: A, B \w+ C\.$/)
    expect(said('A', 'B', 'C', 'D')).toMatch(/: A, B, C \w+ 1 \w+\.$/)
    differing(said('A'), said('A', 'B'))
    for (const code of ['open-quotes', 'computed-links', 'relative-links'] as const)
      differing(noteWords('a', { code, count: 1 }), noteWords('a', { code, count: 2 }))
  })

  it('a list of another account says whose it is, as a whole or in parts', () => {
    speak(language, vocabulary)
    const beta = (rows: number) => ({ accountName: 'Beta', rows })
    const said = [
      otherAccountWords.belong([beta(1)], 1, 'Acme'),
      otherAccountWords.belong([beta(7)], 7, 'Acme'),
      otherAccountWords.belong([beta(1)], 7, 'Acme'),
      otherAccountWords.belong([beta(2)], 7, 'Acme'),
      otherAccountWords.belong([beta(2), { accountName: 'Gamma', rows: 3 }], 7, 'Acme'),
    ]
    differing(...said)
    for (const text of said) expect(text).toMatch(/Beta.*Acme/)
    expect(said[4]).toMatch(/2 .*7 .*Beta .*3 .*Gamma.*Acme/)
  })

  it('a preset says how often it was used, if it was', () => {
    speak(language, vocabulary)
    const now = new Date(2026, 10, 22, 12, 0).getTime()
    const said = (uses: number, lastUsedAt: number | null) =>
      presetFacts({ lines: 42, uses, lastUsedAt }, now)
    differing(said(0, null), said(1, now), said(2, now))
    expect(said(12, now)).toMatch(/42 .* 12 /)
  })
})
