import { describe, expect, it } from 'vitest'
import { KnownEvents } from './known-events.ts'
import { strict, strictClass } from './strict.ts'

interface Lamp {
  level: number
  brighter(): Lamp
  dim(): void
}

class RealLamp {
  #level = 1
  get level(): number {
    return this.#level
  }
  set level(level: number) {
    this.#level = level
  }
  brighter(): this {
    this.#level++
    return this
  }
}

describe('strict', () => {
  it('throws with the name of a member that is missing, on reading and on writing', () => {
    const lamp = strict<Lamp>('lamp', { level: 1 })
    expect(() => lamp.dim()).toThrow('does not implement lamp.dim')
    expect(() => Object.assign(lamp, { dim: () => undefined })).toThrow('does not implement lamp.dim')
  })

  it('runs methods with private fields, and answers with the strict object where they return themselves', () => {
    const lamp = strict<RealLamp>('lamp', new RealLamp())
    expect(lamp.brighter().level).toBe(2)
    expect(lamp.brighter()).toBe(lamp)
    lamp.level = 7
    expect(lamp.level).toBe(7)
  })

  it('can be awaited and written as JSON like any object', async () => {
    const lamp = strict<Lamp>('lamp', { level: 1 })
    expect(await Promise.resolve(lamp)).toBe(lamp)
    expect(JSON.stringify(lamp)).toBe('{"level":1}')
  })

  it('lets a test put its own function in the place of one that exists', () => {
    const lamp = strict<Lamp>('lamp', { dim: () => undefined })
    let dimmed = 0
    lamp.dim = () => void dimmed++
    lamp.dim()
    expect(dimmed).toBe(1)
  })

  it('throws for what a class does not have', () => {
    const Shop = strictClass('Shop', RealLamp, (lamp) => strict<RealLamp>('Shop', lamp))
    expect((): unknown => Reflect.get(Shop, 'open')).toThrow('does not implement Shop.open')
  })
})

describe('KnownEvents', () => {
  it('refuses to listen for an event that it never emits', () => {
    const emitter = new KnownEvents('lamp', ['lit'])
    expect(() => emitter.on('dimmed', () => undefined)).toThrow("the event lamp.on('dimmed')")
    expect(() => emitter.once('dimmed', () => undefined)).toThrow("the event lamp.on('dimmed')")
    expect(emitter.on('lit', () => undefined).emit('lit')).toBe(true)
  })
})
