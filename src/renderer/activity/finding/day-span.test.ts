import { expect, it } from 'vitest'
import { daySpan } from './day-span.ts'

it('is a whole day of this computer’s clock', () => {
  const span = daySpan('2026-03-29')
  expect(span).toEqual({ from: new Date(2026, 2, 29).getTime(), to: new Date(2026, 2, 30).getTime() })
})

it.each(['', '2026-02-30', '2026-13-01', 'yesterday'])('is nothing for %j', (day) =>
  expect(daySpan(day)).toBeNull(),
)
