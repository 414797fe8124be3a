import { beforeEach, describe, expect, it } from 'vitest'
import { handOver, takeHandoff, useHandoff } from './handoff.ts'
import { goTo, usePlace } from './place-store.ts'

beforeEach(() => {
  useHandoff.getState().reset()
  usePlace.getState().reset()
})

describe('handing a list over', () => {
  it('goes to the Clear screen and is taken once', () => {
    goTo('presets')
    const list = {
      kind: 'preset',
      name: 'Monday banners',
      urls: ['https://ik.imagekit.io/acme/a.jpg'],
    } as const
    handOver(list)
    expect(usePlace.getState().place).toBe('clear')
    expect(takeHandoff()).toEqual(list)
    expect(takeHandoff()).toBeNull()
  })
})
