import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { packText, unpackText } from './packed-text.ts'

const any = fc.string({ unit: 'binary' })
const lone = fc.constantFrom('', '\uD800', '\uDC00x', '\uFEFF', '\0', '\u0080')

it('gives every text back as it was, letter by letter, and any part of it', () => {
  fc.assert(
    fc.property(any, lone, fc.string(), fc.nat(40), fc.nat(40), (front, odd, back, one, other) => {
      const text = front + odd + back
      const packed = packText(text)
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      expect(unpackText(packed)).toBe(text)
      expect(unpackText(packed, from, to)).toBe(text.slice(from, to))
    }),
  )
})

it('has bytes for plain texts, and none for others', () => {
  expect(typeof packText('https://ik.imagekit.io/acme/a.jpg')).toBe('object')
  expect(typeof packText('https://ik.imagekit.io/acme/müsli.jpg')).toBe('string')
})
