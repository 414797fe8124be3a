import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { encode } from './encode.ts'

describe('values on the bridge', () => {
  it.each([
    ['undefined', undefined],
    ['null and booleans', [null, true, false]],
    ['numbers JSON cannot say', [Number.NaN, Infinity, -Infinity, -0, 1.5]],
    ['strings that look like entries', ['undefined', '["number",1]']],
    ['fields that are undefined', { a: undefined, b: 1 }],
    ['dates, maps and sets', { at: new Date(5), map: new Map([[{ k: 1 }, new Set([1, 2])]]) }],
    ['bytes', [new Uint8Array([0, 255, 128]), new Float64Array([1.5]), new Uint8Array([7, 8]).buffer]],
    ['big integers and expressions', [12345678901234567890n, /a+/gi]],
    ['lone surrogates', '\uD800x'],
  ])('carries %s', (_name, value) => {
    expect(decode(encode(value))).toStrictEqual(value)
  })

  it('carries errors with their kind and message', () => {
    const error = decode(encode(new RangeError('too far')))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toHaveProperty('message', 'too far')
  })

  it('keeps cycles and shared objects', () => {
    const shared = { name: 'one' }
    const given: Record<string, unknown> = { first: shared, second: shared }
    given['self'] = given
    const back = decode(encode(given))
    expect(back).toHaveProperty('self', back)
    expect(Reflect.get(Object(back), 'first')).toBe(Reflect.get(Object(back), 'second'))
  })

  it('carries a field named __proto__ as a field', () => {
    const back = decode(encode(JSON.parse('{"__proto__":{"polluted":true}}')))
    expect(JSON.stringify(back)).toBe('{"__proto__":{"polluted":true}}')
    expect(back).not.toHaveProperty('polluted')
  })

  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
  ])('refuses %s as Electron does', (_name, value) => {
    expect(() => encode({ value })).toThrow('An object could not be cloned.')
  })
})
