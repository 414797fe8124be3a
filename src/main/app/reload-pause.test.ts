import { describe, expect, it } from 'vitest'
import { ReloadPause } from './reload-pause.ts'

describe('loading a crashed page again', () => {
  it('waits longer each time the page ends at once, up to a minute', () => {
    let now = 0
    const pause = new ReloadPause(() => now)
    const waits = Array.from({ length: 10 }, () => {
      const wait = pause.next()
      now += wait + 500
      return wait / 1_000
    })
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  it('does not wait for a page that had lasted', () => {
    let now = 0
    const pause = new ReloadPause(() => now)
    expect([pause.next(), pause.next()]).toEqual([0, 1_000])
    now += 62_000
    expect(pause.next()).toBe(0)
  })
})
