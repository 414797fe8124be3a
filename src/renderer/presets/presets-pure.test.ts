import { describe, expect, it } from 'vitest'
import type { LoadedPreset } from './using/using-store.ts'
import { presetFileName } from '#shared/words/presets.ts'
import { placeOfLine, replaceLine } from './editing/text-lines.ts'
import { fieldError, rememberedOf, urlsMade } from './using/blank-values.ts'

describe('the text of a preset in edit', () => {
  it('has lines that are counted without the blank ones', () => {
    const text = 'one\r\n\r\n  \ntwo\nthree'
    expect(placeOfLine(text, 2)).toEqual({ start: 10, end: 13 })
    expect(replaceLine(text, 2, 'https://h/{x}')).toBe('one\r\n\r\n  \nhttps://h/{{x}}\nthree')
    expect(placeOfLine(text, 9)).toEqual({ start: text.length, end: text.length })
  })
})

describe('the fields of blanks', () => {
  const lines = ['https://h/{Season}/{sku}', 'https://h/a']
  const loaded = { lines, remembered: [{ blank: 'season', values: ['a', 'b'] }] }

  it('hold what was filled in last', () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only these two fields are read
    expect([...rememberedOf(loaded as unknown as LoadedPreset)]).toEqual([
      ['Season', 'a\nb'],
      ['sku', ''],
    ])
  })

  it('say how many URLs they make, once all of them can be used', () => {
    const made = (season: string, sku: string) =>
      urlsMade(
        lines,
        new Map([
          ['Season', season],
          ['sku', sku],
        ]),
      )
    expect(made('a\nb', '')).toBeNull()
    expect(made('a\nb', 'x/y')).toBeNull()
    expect(made('a\nb', '1, 2, 3')).toBe(7)
    expect(fieldError('fine\nx*')).toContain('“x*”')
  })
})

describe('the name of an exported file', () => {
  it('is a name on every system', () => {
    expect(presetFileName(null)).toBe('Presets.json')
    expect(presetFileName('Spring: 50/50 “sale”')).toBe('Preset Spring 50 50 sale.json')
    expect(presetFileName('../..')).toBe('Presets.json')
  })
})
