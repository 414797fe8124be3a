import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Entry } from './entry.ts'
import { Gathered, messageEntries } from './gathered.ts'
import { practice } from './practice.ts'

const { judgeBy } = practice()
const pieces = fc.array(fc.record({ sheet: fc.constantFrom('', 'A', 'B'), count: fc.nat(6_000) }), {
  maxLength: 12,
})

it('tells every entry once, in order, under its own sheet, the first piece at once and never too many', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (all) => {
      const told: { sheet: string; lines: number[] }[] = []
      const gathered = new Gathered(judgeBy, ({ sheet, rows }) => {
        told.push({ sheet, lines: [...rows.lines] })
      })
      const given: string[] = []
      for (const { sheet, count } of all) {
        const from = given.length
        const entries: Entry[] = Array.from({ length: count }, (_, at) => ({ text: '', line: from + at }))
        given.push(...entries.map(({ line }) => `${sheet}:${line}`))
        await gathered.add({ type: 'entries', file: 0, sheet, entries, bytes: 0 })
        if (given.length > 0) expect(told.length).toBeGreaterThan(0)
      }
      await gathered.tellRest()
      expect(told.flatMap(({ sheet, lines }) => lines.map((line) => `${sheet}:${line}`))).toEqual(given)
      expect(Math.max(0, ...told.map(({ lines }) => lines.length))).toBeLessThanOrEqual(messageEntries)
    }),
    { numRuns: 30 },
  )
})
