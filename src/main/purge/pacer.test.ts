import { describe, expect, it } from 'vitest'
import { GrowingPause } from './growing-pause.ts'
import { Pacer } from './pacer.ts'

const pace = { perSecond: 5, burst: 5 }

/** When each of `calls` calls starts if every one starts as soon as it may. */
function starts(pacer: Pacer, calls: number, from = 0): number[] {
  let now = from
  return Array.from({ length: calls }, () => {
    for (let wait = pacer.take(now); wait > 0; wait = pacer.take(now)) now += wait
    return now
  })
}

describe('the pacer', () => {
  it('lets a burst through and then keeps the pace', () => {
    expect(starts(new Pacer(pace, 0), 8)).toEqual([0, 0, 0, 0, 0, 200, 400, 600])
  })

  it('is never faster than its pace over a long time, and not a hundredth slower', () => {
    const last = starts(new Pacer({ perSecond: 7, burst: 3 }, 0), 703).at(-1) ?? 0
    expect(last).toBeGreaterThanOrEqual(100_000)
    expect(last).toBeLessThan(101_000)
  })

  it('holds exactly as long as it is told, then halves the pace once and climbs back', () => {
    const pacer = new Pacer(pace, 0)
    pacer.hold(0, 1_234)
    pacer.hold(10, 1_000)
    expect(pacer.take(1_233)).toBe(1)
    expect(pacer.perSecond).toBe(2.5)
    expect(starts(pacer, 2, 1_234)).toEqual([1_234, 1_634])
    for (let n = 0; n < 100; n += 1) pacer.climb()
    expect(pacer.perSecond).toBe(5)
  })

  it('keeps the slower pace when it is told to wait for less, or not at all', () => {
    const pacer = new Pacer(pace, 0)
    let now = 0
    let calls = 0
    for (let looks = 0; looks < 1_000 && now < 10_000; looks += 1) {
      const wait = pacer.take(now)
      if (wait === 0) calls += 1
      if (wait === 0) pacer.hold(now, 0)
      now += wait
    }
    // Half a call a second is the slowest pace.
    expect(calls).toBeLessThan(12)
  })

  it('never stands still, however often it is slowed', () => {
    const pacer = new Pacer(pace, 0)
    for (let n = 0; n < 20; n += 1) pacer.hold(n * 1_000, 10)
    expect(pacer.perSecond).toBe(0.5)
  })
})

describe('growing pauses', () => {
  it('double up to a minute, count failures under way together once, and start again after a success', () => {
    const pause = new GrowingPause()
    let now = 0
    const pauses = Array.from({ length: 9 }, () => {
      pause.fail(now)
      pause.fail(now)
      const left = pause.left(now)
      now += left
      return left / 1_000
    })
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
    pause.succeed()
    expect(pause.isOn).toBe(false)
    pause.fail(now)
    expect(pause.left(now)).toBe(1_000)
  })
})
