import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, defaultThresholds, fitOf, levelOf, limitReachedAt, usedOf } from './forecast.ts'
import { quotaView } from './quota.ts'
import { dayOf, periodOf } from './quota-period.ts'

const now = Date.UTC(2026, 10, 11)
const day = 24 * 60 * 60 * 1000

function quota(usedHere: number, usedElsewhere = 0, limit = 1_000) {
  return quotaView({ limit, usedHere, usedElsewhere, resetDay: 1 }, now)
}

describe('the level', () => {
  it.each([
    [0, 0, 'calm'],
    [799, 0, 'calm'],
    [500, 300, 'look'],
    [999, 0, 'look'],
    [1_000, 0, 'stop'],
    [900, 400, 'stop'],
  ])('%i by this app and %i elsewhere of 1,000 is %s', (here, elsewhere, level) => {
    expect(levelOf(quota(here, elsewhere), defaultThresholds)).toBe(level)
  })
  it('goes by the settings', () => {
    expect(levelOf(quota(500), { look: 50, stop: 60 })).toBe('look')
    expect(levelOf(quota(600), { look: 50, stop: 60 })).toBe('stop')
  })
})

describe('the forecast', () => {
  it('says on which day the limit is reached at the pace so far', () => {
    // 500 in ten days: the other 500 take ten days more.
    expect(limitReachedAt(quota(500), now)).toBe(Date.UTC(2026, 10, 21))
    expect(limitReachedAt(quota(400), now, 100)).toBe(Date.UTC(2026, 10, 21))
  })
  it('says none when the month is enough, over or not begun', () => {
    expect(limitReachedAt(quota(300), now)).toBeNull()
    expect(limitReachedAt(quota(1_000), now)).toBeNull()
    expect(limitReachedAt(quota(900), now, 100)).toBeNull()
    expect(limitReachedAt(quota(0), now)).toBeNull()
    // 333 in ten days: the other 666 take the twenty that are left, and then the count starts again.
    expect(limitReachedAt(quota(333, 0, 999), now)).toBeNull()
    expect(limitReachedAt(quota(333, 0, 998), now)).not.toBeNull()
  })
  it('takes the first day as a whole one', () => {
    const first = Date.UTC(2026, 10, 1, 1)
    const view = quotaView({ limit: 1_000, usedHere: 20, usedElsewhere: 0, resetDay: 1 }, first)
    expect(limitReachedAt(view, first)).toBeNull()
  })
})

describe('the days of the month', () => {
  it('are to come from tomorrow on', () => {
    const toCome = daysOf(quota(0), [], now + 1).filter(({ isToCome }) => isToCome)
    expect(toCome.map(({ day: name }) => name).at(0)).toBe('2026-11-12')
    expect(toCome).toHaveLength(19)
  })
})

describe('whatever was used', () => {
  const count = fc.nat(3_000)
  const resetDay = fc.integer({ min: 1, max: 31 })
  const time = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) })

  it('ledger, meter and forecast agree', () => {
    const days = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 400 })), { maxLength: 20 })
    fc.assert(
      fc.property(time, resetDay, days, count, count, (at, reset, used, elsewhere, urls) => {
        const period = periodOf(at, reset)
        const ledger = new Map<string, number>()
        for (const [offset, n] of used) {
          const when = period.from + offset * day
          if (when < period.to) ledger.set(dayOf(when), (ledger.get(dayOf(when)) ?? 0) + n)
        }
        const uses = [...ledger].map(([name, n]) => ({ day: name, n }))
        const usedHere = uses.reduce((sum, { n }) => sum + n, 0)
        const view = quotaView({ limit: 1_000, usedHere, usedElsewhere: elsewhere, resetDay: reset }, at)

        const picture = daysOf(view, uses, at)
        expect(picture).toHaveLength((period.to - period.from) / day)
        expect(picture.at(-1)?.sum).toBe(view.usedHere)
        expect(picture.reduce((sum, { n }) => sum + n, 0)).toBe(view.usedHere)
        expect(view.left).toBe(Math.max(0, view.limit - usedOf(view)))

        const { fits, rest } = fitOf(view.left, urls)
        expect(fits + rest).toBe(urls)
        expect(usedOf(view) + fits).toBeLessThanOrEqual(Math.max(view.limit, usedOf(view)))
        expect(rest === 0 || fits === view.left).toBe(true)
        // After sending what fits, the meter is what it would be had it been used before.
        const after = quotaView({ ...view, usedHere: usedHere + fits }, at)
        expect(after.left).toBe(view.left - fits)
        if (rest > 0) expect(levelOf(after, defaultThresholds)).toBe('stop')
      }),
    )
  })
  it('the limit is reached in the present period or not at all, and never before now', () => {
    fc.assert(
      fc.property(time, resetDay, count, count, fc.nat(500), (at, reset, usedHere, usedElsewhere, more) => {
        const view = quotaView({ limit: 1_000, usedHere, usedElsewhere, resetDay: reset }, at)
        const reached = limitReachedAt(view, at, more)
        if (reached === null) return
        expect(reached).toBeGreaterThan(at)
        expect(reached).toBeLessThan(view.to)
        // More URLs never make it later.
        const sooner = limitReachedAt(view, at, more + 1)
        if (sooner !== null) expect(sooner).toBeLessThanOrEqual(reached)
      }),
    )
  })
})
