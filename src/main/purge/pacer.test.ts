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

/** The most calls of one second, wherever it begins. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length))
}

describe('the pacer', () => {
  it('lets a burst through, which uses up its second, and then keeps the pace', () => {
    expect(starts(new Pacer(pace, 0), 8)).toEqual([0, 0, 0, 0, 0, 1_120, 1_324, 1_528])
  })

  it('lets a burst through again after a rest, and never more than the pace in one second', () => {
    const pacer = new Pacer(pace, 0)
    const first = starts(pacer, 7)
    const rested = (first.at(-1) ?? 0) + 1_300
    const times = [...first, ...starts(pacer, 12, rested)]
    expect(times.filter((time) => time === rested)).toHaveLength(5)
    expect(mostInASecond(times)).toBe(5)
  })

  it('is never faster than its pace over a long time, and three hundredths slower at most', () => {
    const last = starts(new Pacer({ perSecond: 7, burst: 3 }, 0), 703).at(-1) ?? 0
    expect(last).toBeGreaterThanOrEqual(100_000)
    expect(last).toBeLessThan(103_000)
  })

  it('loses no time to calls that start late, and never makes up for it within a second', () => {
    const pacer = new Pacer(pace, 0)
    const times: number[] = []
    let now = 0
    while (times.length < 301) {
      const wait = pacer.take(now)
      if (wait === 0) times.push(now)
      // A busy computer wakes up late, and now and then very late.
      now += wait === 0 ? 0 : wait + (times.length % 50 === 0 ? 90 : 7)
    }
    expect(times.at(-1)).toBeLessThan(60_000 * 1.05)
    expect(mostInASecond(times)).toBe(5)
  })

  it('counts calls from when they left, where a busy disk holds them up first', () => {
    const pacer = new Pacer(pace, 0)
    const left: number[] = []
    let now = 0
    while (left.length < 301) {
      const wait = pacer.take(now)
      now += wait
      if (wait > 0) continue
      // Now and then the disk takes long, and nothing else can happen meanwhile.
      const syncing = left.length % 9 === 4 ? 180 : 3
      now += syncing
      pacer.delay(1, syncing)
      left.push(now)
    }
    expect(mostInASecond(left)).toBe(5)
    expect(left.at(-1)).toBeLessThan(60_000 * 1.05)
  })

  it('holds exactly as long as it is told, then halves the pace once and climbs back to below it', () => {
    const pacer = new Pacer(pace, 0)
    pacer.hold(0, 1_234)
    pacer.hold(10, 1_000)
    expect(pacer.take(1_233)).toBe(1)
    expect(pacer.perSecond).toBe(2.5)
    expect(starts(pacer, 2, 1_234)).toEqual([1_234, 1_642])
    for (let n = 0; n < 50; n += 1) pacer.climb(2_000)
    expect(pacer.perSecond).toBeGreaterThanOrEqual(4.5)
    expect(pacer.perSecond).toBeLessThan(4.6)
    const muchLater = 20 * 60_000
    for (let n = 0; n < 100; n += 1) pacer.climb(muchLater)
    expect(pacer.perSecond).toBe(5)
  })

  it('takes the limit that ImageKit states, and stays at it', () => {
    const pacer = new Pacer({ perSecond: 10, burst: 5 }, 0)
    pacer.hold(500, 480, { calls: 30, ms: 10_000 })
    expect(pacer.perSecond).toBe(3)
    for (let n = 0; n < 200; n += 1) pacer.climb(60_000)
    expect(pacer.perSecond).toBe(3)
  })

  it('slows down a little for a single uneven call within the stated limit, and much for one after another', () => {
    const pacer = new Pacer(pace, 0)
    const stated = { calls: 5, ms: 1_000 }
    pacer.hold(0, 100, stated)
    expect(pacer.perSecond).toBe(4.5)
    for (let n = 0; n < 10; n += 1) pacer.climb(500)
    expect(pacer.perSecond).toBe(5)
    for (const at of [1_000, 2_000]) pacer.hold(at, 100, stated)
    expect(pacer.perSecond).toBe(3)
  })

  it('meets a limit that nobody states a few times only', () => {
    const pacer = new Pacer({ perSecond: 10, burst: 5 }, 0)
    const taken: number[] = []
    let now = 0
    let limited = 0
    while (taken.length < 600) {
      const wait = pacer.take(now)
      now += wait
      if (wait > 0) continue
      const oldest = taken.at(-5)
      if (oldest !== undefined && now - oldest < 1_000) {
        limited += 1
        pacer.hold(now, 1_000 - (now - oldest))
      } else {
        taken.push(now)
        pacer.climb(now)
      }
    }
    expect(limited).toBeLessThanOrEqual(6)
    expect(now).toBeLessThan(120_000 * 1.15)
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
