import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('./', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.includes('test'))

/** Every text of the files that `belongs` takes: what a person may read, not names of keys, comments, ids and URLs. */
function textsOf(belongs: (file: string) => boolean): readonly string[] {
  return files.filter(belongs).flatMap((file) => {
    const code = readFileSync(new URL(file, folder), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^(?:import|export \*) .*$/gm, '')
      .replaceAll(/^\s*'[\w-]+':/gm, '')
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
      .map(([, plain = '', made = '']) => plain + made)
      .filter((text) => text !== '' && !/^https?:\S*$|^[a-z]+(?:-[a-z]+)+(?:\.txt)?$/.test(text))
  })
}

const english = textsOf((file) => !file.startsWith('german/') && file !== 'tickets.ts')
const german = textsOf((file) => file.startsWith('german/'))

const using = (texts: readonly string[], word: RegExp) => texts.filter((text) => word.test(text))

/** What was given up, how it is found, and the word that stands for the thing. The whole table is docs/words.md. */
type GivenUp = readonly [string, RegExp, string]

const givenUp: readonly GivenUp[] = [
  ['purge (what the app does)', /\bpurg(?:e|es|ed|ing)\b(?! Desk)/, 'clear'],
  ['address', /(?<!image )\baddress/i, 'URL'],
  ['mend, fix', /\b(?:mend|fix)(?:s|ed|ing)?\b/i, 'repair'],
  ['sign (of a text)', /(?<!percent |% )\bsigns?\b(?! marks)/i, 'character'],
  ['blank (between words)', /\bblank (?:inside|around|belongs)|\bKeep the blank/i, 'space'],
  ['chosen rows', /\bchosen (?:rows|URLs)/i, 'selected'],
  ['units', /\bunits? (?:it|of the month)/i, 'URLs of the month'],
  ['favourite, template', /\b(?:favourite|template)/i, 'preset'],
  ['refresh', /(?<!to )\brefresh/i, 'nothing to refresh'],
  ['keychain', /\bkeychains?\b/i, 'password store'],
  ['error, invalid, failed', /\b(?:error|invalid)\b/i, 'what happened'],
]

const givenUpInGerman: readonly GivenUp[] = [
  ['purgen, löschen (Cache)', /\bpurge(?! Desk)|Cache/i, 'leeren'],
  ['Adresse', /(?<!Bild|Grafik)adresse(?!zeile)\b/i, 'URL'],
  ['beheben', /\bbeheb/i, 'reparieren'],
  ['hereinziehen', /herein(?:zieh|gezogen)/i, 'hineinziehen'],
  ['Preset', /\bPresets?\b/, 'Vorlage'],
  ['Wildcard', /wildcard/i, 'Platzhalter'],
  ['verschlüsselt (prozentkodiert)', /verschlüsselt/i, 'als Code'],
  ['Quota, Kontingent', /\bQuota\b|[Kk]ontingent/, 'Monatslimit'],
  ['Schlüsselbund', /schlüsselbund/i, 'Passwortspeicher'],
  ['ungültig, Fehler', /\bFehler\b/i, 'was geschah'],
]

describe('the same word for the same thing', () => {
  it('is looked for in all there is to read', () => {
    expect(english.length).toBeGreaterThan(900)
    expect(german.length).toBeGreaterThan(900)
  })

  it.each(givenUp)('English: no %s', (_name, word) => {
    expect(using(english, word)).toEqual([])
  })

  it.each(givenUpInGerman)('German: no %s', (_name, word) => {
    expect(using(german, word)).toEqual([])
  })

  it('counts and shares are written by Intl: no number of code stands in a text unformatted', () => {
    expect(using([...english, ...german], /\$\{(?:count|line|lines|rows|left|percent)\}|\}\s?%/)).toEqual([])
  })
})
