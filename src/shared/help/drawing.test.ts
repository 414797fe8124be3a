import { describe, expect, it } from 'vitest'
import { chapterIds } from '../words/help/chapter.ts'
import { chapters } from '../words/help/help.ts'
import { speakLanguage } from '../words/speak-language.ts'
import { boxHeight, edgesOf, layOut, type DrawingRow, type Shape } from './drawing.ts'

const drawn = () => chapters().flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'drawing'))
const drawings = drawn()
await speakLanguage('de')
const inGerman = drawn()
await speakLanguage('en')

describe('the drawings of the help', () => {
  it.each([...drawings, ...inGerman].map(({ name, drawing }) => [name, drawing] as const))(
    '%s fits its frame',
    (_name, drawing) => {
      const { width, height, shapes } = layOut(drawing)
      const edges = edgesOf(shapes)
      for (const shape of shapes) {
        expect(shape.x).toBeGreaterThanOrEqual(edges.left)
        const right = shape.x + ('width' in shape ? (shape.width ?? 0) : 0)
        expect(right).toBeLessThanOrEqual(Math.min(width, edges.right))
        expect(shape.y).toBeLessThanOrEqual(height)
      }
      // A letter of the small type is at most 7 px wide.
      for (const shape of shapes)
        if (shape.kind === 'says') expect(shape.x + shape.text.length * 7).toBeLessThanOrEqual(width)
      const labels = shapes.filter(({ kind }) => kind === 'label')
      for (const [at, label] of labels.entries()) {
        const next = labels[at + 1]
        if (label.kind === 'label' && next?.y === label.y)
          expect(label.x + label.text.length * 6.6).toBeLessThanOrEqual(next.x)
      }
      expect(drawing.alt).not.toBe('')
    },
  )

  it('have names of their own, and every chapter is there once', () => {
    expect(new Set(drawings.map(({ name }) => name)).size).toBe(drawings.length)
    expect(chapters().map(({ id }) => id)).toEqual([...chapterIds])
  })
})

const parts = [
  { text: 'https://', tone: 'plain' },
  { text: 'ik.imagekit.io', tone: 'host', label: 'always the same' },
  { text: '/a', tone: 'path', label: 'a label that is longer than its part' },
  { text: '*', tone: 'star' },
] as const
const plain: DrawingRow = { parts: [{ text: '/shop/', tone: 'path' }] }
/** The shapes of a kind; what some kinds do not have is empty or 0. */
const of = (shapes: readonly Shape[], kind: Shape['kind']) =>
  shapes
    .filter((shape) => shape.kind === kind)
    .map((shape) => ({
      x: shape.x,
      y: shape.y,
      width: 'width' in shape ? shape.width : 0,
      text: 'text' in shape ? shape.text : '',
      tone: 'tone' in shape ? shape.tone : null,
    }))
const lowest = (shapes: readonly Shape[]) =>
  Math.max(...shapes.map(({ kind, y }) => (kind === 'box' ? y + boxHeight : y)))

describe('a drawing', () => {
  it('has each part in a box of its own, one beside the other, with the text in its middle', () => {
    const { shapes } = layOut({ alt: 'x', rows: [{ parts }] })
    const boxes = of(shapes, 'box')
    expect(boxes.map(({ tone }) => tone)).toEqual(parts.map(({ tone }) => tone))
    for (const [at, text] of of(shapes, 'url').entries()) {
      const box = boxes[at]
      if (box === undefined) throw new Error('no box')
      expect(text.text).toBe(parts[at]?.text)
      expect(text.x - box.x).toBeGreaterThan(0)
      expect(text.x - box.x).toBeCloseTo(box.x + box.width - text.x - text.width)
      // The letters stand on a line in the box.
      expect(text.y).toBeGreaterThan(box.y + boxHeight / 2)
      expect(text.y).toBeLessThan(box.y + boxHeight)
      // Some 7 px a letter.
      expect(text.width / text.text.length).toBeCloseTo(7.2)
      const next = boxes[at + 1]
      if (next !== undefined) expect(next.x).toBeGreaterThan(box.x + box.width)
    }
  })

  it('has the labels below the boxes of their parts, and lets none run into the next', () => {
    const { shapes } = layOut({ alt: 'x', rows: [{ parts }] })
    const boxes = of(shapes, 'box')
    const labels = of(shapes, 'label')
    expect(labels.map(({ text }) => text)).toEqual(
      parts.flatMap((part) => ('label' in part ? [part.label] : [])),
    )
    expect(labels.map(({ x }) => x)).toEqual([boxes[1]?.x, boxes[2]?.x])
    for (const { y } of labels) expect(y).toBeGreaterThan((boxes[0]?.y ?? 0) + boxHeight)
    const [, long] = labels
    expect((long?.x ?? 0) + (long?.text.length ?? 0) * 6.6).toBeLessThan(boxes[3]?.x ?? 0)
  })

  it('has a mark beside the first part, at its height, only where one is given', () => {
    const { shapes } = layOut({ alt: 'x', rows: [{ ...plain, mark: 'yes' }, plain] })
    expect(shapes.filter(({ kind }) => kind !== 'box' && kind !== 'url')).toHaveLength(1)
    const [mark] = of(shapes, 'yes')
    const [box] = of(shapes, 'box')
    expect(mark?.x).toBeLessThan(box?.x ?? 0)
    expect(mark?.y).toBeGreaterThanOrEqual(box?.y ?? Infinity)
    expect(mark?.y).toBeLessThan((box?.y ?? 0) + boxHeight)
  })

  it('has each row below all that the one before holds, and says its line below its parts', () => {
    const rows: DrawingRow[] = [plain, { parts }, { ...plain, says: 'one line' }, { parts, says: 'another' }]
    const whole = layOut({ alt: 'x', rows })
    for (const [at] of rows.entries()) {
      const before = layOut({ alt: 'x', rows: rows.slice(0, at) }).shapes
      const row = whole.shapes.slice(
        before.length,
        layOut({ alt: 'x', rows: rows.slice(0, at + 1) }).shapes.length,
      )
      const top = Math.min(...row.map(({ y }) => y))
      if (before.length > 0) expect(top).toBeGreaterThan(lowest(before))
      const [says] = of(row, 'says')
      const others = row.filter(({ kind }) => kind !== 'says')
      if (says !== undefined) expect(says.y).toBeGreaterThan(lowest(others))
    }
    expect(of(whole.shapes, 'says').map(({ text }) => text)).toEqual(['one line', 'another'])
    expect(whole.height).toBeGreaterThan(lowest(whole.shapes))
    // Without a label or a line there is no room kept for one.
    const [first, second] = of(layOut({ alt: 'x', rows: [plain, plain] }).shapes, 'box')
    expect((second?.y ?? 0) - (first?.y ?? 0) - boxHeight).toBeLessThan(boxHeight)
  })
})
