import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blanksOf, keepBraces, partsOf } from './blanks.ts'

const text = (line: string) =>
  partsOf(line).map((part) => (part.kind === 'text' ? part.text : `<${part.name}>`))
const bracesAndMore = fc
  .array(fc.constantFrom('{', '}', '{{', 'season', 'a', 'Ü', ' ', '-', '1', '/', '"'), { maxLength: 14 })
  .map((pieces) => pieces.join(''))

describe('blanks', () => {
  it('are words in single braces', () => {
    expect(text('https://h/{season}/{SKU 2}.jpg')).toEqual(['https://h/', '<season>', '/', '<SKU 2>', '.jpg'])
    expect(blanksOf(['a/{sku}/{Größe}', 'b/{SKU}{x}'])).toEqual(['sku', 'Größe', 'x'])
    expect(blanksOf(['a/{sku}/{Größe}', 'b/{SKU}{x}'], 2)).toEqual(['sku', 'Größe'])
  })

  it('leave no empty text around them', () => {
    expect(partsOf('{a}{b}')).toEqual([
      { kind: 'blank', name: 'a' },
      { kind: 'blank', name: 'b' },
    ])
    expect(partsOf('')).toEqual([])
  })

  it('with braces doubled on one side only are no blank, and lose none', () => {
    for (const line of ['{{a}', '{a}}', '{{{a}', 'x{{a}y{b}}z'])
      expect(partsOf(line), line).toEqual([{ kind: 'text', text: line }])
  })

  it('leave every other brace alone', () => {
    for (const line of ['{', '}{', '{}', '{1}', '{ a}', '{a }', '?q={"a":{"b":1}}', `{${'a'.repeat(41)}}`])
      expect(partsOf(line), line).toEqual([{ kind: 'text', text: line }])
  })

  it('with braces doubled are the word itself', () => {
    expect(text('?x={{season}}')).toEqual(['?x={season}'])
    expect(text('?x={{{season}}}')).toEqual(['?x={{season}}'])
  })

  it('are kept as braces by one more on each side', () => {
    expect(keepBraces('a{x}b{{y}}c')).toBe('a{{x}}b{{{y}}}c')
    expect(keepBraces('no braces')).toBe('no braces')
  })

  it('are none in a URL that keeps its braces, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(bracesAndMore, fc.string({ unit: 'binary' })), (url) => {
        expect(text(keepBraces(url)).join('')).toBe(url)
        expect(blanksOf([keepBraces(url)])).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('are found in a line that is hostile, too', () => {
    expect(partsOf('{'.repeat(20_000))).toHaveLength(1)
    expect(partsOf('{a'.repeat(10_000))).toHaveLength(1)
    expect(blanksOf(['{__proto__}{constructor}'])).toEqual(['constructor'])
  })
})
