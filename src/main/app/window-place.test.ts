import { array, assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithinReach, openingAt, type Area } from './window-place.ts'

const main = { x: 0, y: 25, width: 1920, height: 1055 }
const left = { x: -1600, y: 0, width: 1600, height: 900 }

describe('where the window opens', () => {
  it('is the middle of the main screen at the first start', () => {
    expect(openingAt(null, [main])).toEqual({
      width: 1280,
      height: 800,
      minWidth: 880,
      minHeight: 600,
      maximized: false,
    })
  })

  it('is where it was, on whichever screen', () => {
    const last = { x: -1500, y: 50, width: 1000, height: 700, maximized: true }
    expect(openingAt(last, [main, left])).toMatchObject(last)
  })

  it('is the middle of the main screen when its own was taken away; its size stays', () => {
    const opening = openingAt({ x: -1500, y: 50, width: 1000, height: 700, maximized: true }, [main])
    expect(opening).toMatchObject({ width: 1000, height: 700, maximized: true })
    expect(opening).not.toHaveProperty('x')
  })

  it('is moved in when a part of it would be off its screen', () => {
    const last = { x: 1500, y: 600, width: 1000, height: 700, maximized: false }
    expect(openingAt(last, [main])).toMatchObject({ x: 920, y: 380, width: 1000, height: 700 })
  })

  it('is no place whose title bar is above the screen', () => {
    const last = { x: 100, y: -300, width: 1000, height: 700, maximized: false }
    expect(openingAt(last, [main])).not.toHaveProperty('x')
  })

  it('is as small as a much enlarged screen needs it', () => {
    const enlarged = { x: 0, y: 0, width: 911, height: 488 }
    expect(openingAt(null, [enlarged])).toMatchObject({ width: 911, height: 488, minHeight: 488 })
  })

  const between = (min: number, max: number) => integer({ min, max })
  const size = { width: between(320, 6000), height: between(240, 4000) }
  const place = { x: between(-9000, 9000), y: between(-9000, 9000) }
  const screens = array(record({ ...place, ...size }), { minLength: 1, maxLength: 4 })

  it('can always be taken hold of, and fits a screen, whatever was and whatever there is', () => {
    assert(
      property(record({ ...place, ...size, maximized: boolean() }), screens, (last, areas) => {
        const { x, y, width, height, minWidth, minHeight } = openingAt(last, areas)
        expect(minWidth <= width && minHeight <= height).toBe(true)
        const fits = (area: Area) => width <= area.width && height <= area.height
        expect(areas.some(fits)).toBe(true)
        if (x === undefined || y === undefined) return
        expect(areas.some((area) => fits(area) && isWithinReach({ x, y, width, height }, area))).toBe(true)
      }),
    )
  })
})
