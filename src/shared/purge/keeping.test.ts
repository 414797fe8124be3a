import { describe, expect, it } from 'vitest'
import { defaultKeep, keeps, keptFor } from './keeping.ts'

const start = Date.UTC(2026, 0, 1)

describe('how long URLs are kept', () => {
  it.each([
    ['half-year', '2026-07-03'],
    ['year', '2027-01-01'],
    ['two-years', '2028-01-01'],
  ] as const)('%s from the first of January is until %s', (keep, until) => {
    expect(start + (keptFor[keep] ?? 0)).toBe(Date.parse(until))
  })

  it('can be for ever, and has a usual length', () => {
    expect(keptFor.always).toBeNull()
    expect(keeps).toContain(defaultKeep)
  })
})
