import { expect, it } from 'vitest'
import { defaultSpeedName, sendsOf, speeds } from './speed.ts'

it('goes from slow to fast, at least one a second and no more than others report that ImageKit takes', () => {
  const rates = speeds.map((speed) => sendsOf[speed])
  expect(rates.map(({ perSecond }) => perSecond)).toEqual(
    rates.map(({ perSecond }) => perSecond).toSorted((a, b) => a - b),
  )
  for (const { perSecond, burst } of rates) {
    expect(perSecond).toBeGreaterThanOrEqual(1)
    expect(perSecond).toBeLessThanOrEqual(10)
    expect(burst).toBeGreaterThanOrEqual(1)
    expect(burst).toBeLessThanOrEqual(20)
  }
})

it('sends five a second unless somebody chooses otherwise', () => {
  expect(sendsOf[defaultSpeedName].perSecond).toBe(5)
})
