import { describe, expect, it } from 'vitest'
import { chapterIds } from '../words/help/chapter.ts'
import { chapters } from '../words/help/help.ts'
import { layOut } from './drawing.ts'

const drawings = chapters().flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'drawing'))

describe('the drawings of the help', () => {
  it.each(drawings.map(({ name, drawing }) => [name, drawing] as const))(
    '%s fits its frame',
    (_name, drawing) => {
      const { width, height, shapes } = layOut(drawing)
      for (const shape of shapes) {
        const right = shape.x + ('width' in shape ? (shape.width ?? 0) : 0)
        expect(right).toBeLessThanOrEqual(width)
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
