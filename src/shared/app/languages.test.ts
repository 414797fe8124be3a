import { describe, expect, it } from 'vitest'
import { languageFor, languageOf } from './languages.ts'

describe('the language of a system', () => {
  it.each([
    [['de-AT'], 'de'],
    [['DE_CH', 'en'], 'de'],
    [['fr-FR', 'de', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr', 'den', ''], 'en'],
    [[], 'en'],
  ] as const)('%j is %s', (tags, language) => {
    expect(languageOf(tags)).toBe(language)
  })
})

it('the setting goes before the system', () => {
  expect(languageFor('en', 'de')).toBe('en')
  expect(languageFor('de', 'en')).toBe('de')
  expect(languageFor('system', 'de')).toBe('de')
})
