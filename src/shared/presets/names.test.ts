import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asName, freeName, nameKey, nameProblem, notesProblem } from './names.ts'
import { inOrder, movedBefore } from './order.ts'

describe('names of presets', () => {
  it('hide nothing and run nowhere', () => {
    for (const name of [
      'a\u202Eb',
      '\u202Eb',
      'a\u200Db',
      '\u200Db',
      'a\u200Bb',
      'a\nb',
      'a\u0000',
      '\uD800',
      'a\uFEFF',
    ])
      expect(nameProblem(name)).toBe('hidden')
    for (const name of ['=1+1', '@SUM(A1)', '+cmd|x', '-2+3+cmd|x', '\t=1'])
      expect(nameProblem(name)).toBe('formula')
    for (const name of ['-50 % sale', '+ New', 'Müsli 👨‍👩‍👧', '__proto__', 'constructor', 'שלום'])
      expect(nameProblem(name), name).toBeNull()
    expect(nameProblem(' ')).toBe('empty')
    expect(nameProblem('x'.repeat(201))).toBe('too-long')
    expect(nameProblem('x'.repeat(200))).toBeNull()
  })

  it('are made out of any text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '(', ' ', '\t', '\u202E', '\u200D', '\uD83D', '😀', 'a'), {
          maxLength: 12,
        })
        .map((some) => some.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const name = asName(text)
        expect([null, 'empty']).toContain(nameProblem(name))
        expect(asName(name)).toBe(name)
      }),
      { numRuns: 1_000 },
    )
    for (const [text, name] of [
      [' Spring  sale\n', 'Spring sale'],
      ['Spring\tsale', 'Spring sale'],
      ['Spr\u200Bing\u200D', 'Spring'],
      ['==1+1=2', '1+1=2'],
      ['-50 % sale', '-50 % sale'],
    ] as const)
      expect(asName(text)).toBe(name)
  })

  it('are found free', () => {
    expect(freeName('Spring', (name) => name === 'Spring 2')).toBe('Spring 3')
    expect(freeName('x'.repeat(200), () => false)).toHaveLength(200)
    const long = 'x'.repeat(197)
    expect(freeName(`${long} yy`, () => false)).toBe(`${long} 2`)
    expect(freeName(`${long}😀`, () => false)).toBe(`${long} 2`)
    expect(freeName('😀 sale', () => false)).toBe('😀 sale 2')
  })

  it('are the same where they look the same', () => {
    expect(nameKey('ＳＡＬＥ')).toBe(nameKey('sale'))
    expect(nameKey('straße')).not.toBe(nameKey('strasse'))
  })

  it('are not notes, which may have lines', () => {
    expect(notesProblem('one\n\n- two (2)')).toBeNull()
    expect(notesProblem('one\u202E')).toBe('hidden')
    expect(notesProblem('one\ntwo\u202E')).toBe('hidden')
    expect(notesProblem('x'.repeat(2_000))).toBeNull()
    expect(notesProblem('x'.repeat(2_001))).toBe('too-long')
  })
})

describe('the order of presets', () => {
  const presets = ['A', 'b', 'C', 'd', 'e'].map((id) => ({ id, pinned: id < 'Z' }))
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('')

  it('shows pinned ones first', () => {
    expect(ids(inOrder(presets))).toBe('ACbde')
  })

  it('moves one before another, and never out of its group', () => {
    expect(ids(movedBefore(presets, 'e', 'b'))).toBe('ACebd')
    expect(ids(movedBefore(presets, 'b', null))).toBe('ACdeb')
    expect(ids(movedBefore(presets, 'C', 'A'))).toBe('CAbde')
    expect(ids(movedBefore(presets, 'd', 'A'))).toBe('ACdbe')
    expect(ids(movedBefore(presets, 'A', null))).toBe('CAbde')
    expect(ids(movedBefore(presets, 'e', 'd'))).toBe('ACbed')
    expect(movedBefore(presets, 'x', 'A')).toBe(presets)
    expect(movedBefore(presets, 'b', 'b')).toBe(presets)
  })
})
