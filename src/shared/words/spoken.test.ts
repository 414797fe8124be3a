import { afterEach, describe, expect, it } from 'vitest'
import { counted, number } from './counted.ts'
import { inEnglish, languageInForce, speak } from './language.ts'
import { spoken } from './spoken.ts'
import { duration, moment } from './time.ts'

const words = spoken('animals/words', {
  cat: 'Cat',
  deep: { dog: 'Dog', many: (dogs: number) => counted(dogs, 'dog', 'dogs') },
})
const greeting = spoken('animals/greeting', (name: string) => `Hello ${name}`)
const german = {
  animals: {
    words: { cat: 'Katze', deep: { dog: 'Hund', many: (dogs: number) => counted(dogs, 'Hund', 'Hunde') } },
    greeting: (name: string) => `Hallo ${name}`,
  },
}

afterEach(() => speak('en', null))

describe('spoken words', () => {
  it('are English until another language is spoken, and follow it at once', () => {
    const { deep } = words
    expect([words.cat, deep.dog, deep.many(1), greeting('you')]).toEqual(['Cat', 'Dog', '1 dog', 'Hello you'])
    speak('de', german)
    expect(languageInForce()).toBe('de')
    expect([words.cat, deep.dog, deep.many(2_000), greeting('du')]).toEqual([
      'Katze',
      'Hund',
      '2.000 Hunde',
      'Hallo du',
    ])
    speak('en', null)
    expect([words.cat, deep.many(2_000)]).toEqual(['Cat', '2,000 dogs'])
  })

  it('can be spread and listed as the plain words can', () => {
    speak('de', german)
    expect(Object.keys(words)).toEqual(['cat', 'deep'])
    expect({ ...words.deep }.dog).toBe('Hund')
  })

  it('are English where a translation has none', () => {
    speak('de', {})
    expect([words.cat, words.deep.dog, greeting('you')]).toEqual(['Cat', 'Dog', 'Hello you'])
  })

  it('are English for somebody else, and the language is back after it, even after an error', () => {
    speak('de', german)
    expect(inEnglish(() => `${words.cat} ${number(1_000)}`)).toBe('Cat 1,000')
    expect(() =>
      inEnglish(() => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(words.cat).toBe('Katze')
  })
})

describe('what Intl writes', () => {
  it('follows the language', () => {
    const now = new Date(2026, 10, 24, 12, 0).getTime()
    const before = new Date(2026, 1, 3, 9, 5).getTime()
    expect([number(1_234_567), moment(before, now)]).toEqual(['1,234,567', '3 Feb, 09:05'])
    speak('de', {})
    expect([number(1_234_567), moment(before, now)]).toEqual(['1.234.567', '3. Feb., 09:05'])
    expect(duration(72_000)).toBe('1 min 12 s')
  })
})
