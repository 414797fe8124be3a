import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextPacking, unpackText } from './packed-text.ts'

const odd = fc.constantFrom('', '\uD800', '\uDC00x', '\uFEFF', '\0', '\u0080', 'x'.repeat(40_000), 'ü')
const texts = fc.array(fc.oneof({ weight: 5, arbitrary: fc.string() }, fc.string({ unit: 'binary' }), odd))

const packing = new TextPacking()

function packTexts(all: readonly string[]) {
  for (const text of all) packing.add(text)
  return packing.take()
}

it('gives every text back as it was, letter by letter, and any part of it', () => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.nat(40), (all, one, other) => {
      const ends = Uint32Array.from(all, (text) => packing.add(text))
      const packed = packing.take()
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      expect(unpackText(packed)).toBe(all.join(''))
      expect(unpackText(packed, from, to)).toBe(all.join('').slice(from, to))
      const seen = all.map((_, at) => unpackText(packed, at === 0 ? 0 : ends[at - 1], ends[at]))
      expect(seen).toEqual(all)
    }),
  )
})

it('has bytes for plain texts, and none for others', () => {
  const plain = Array.from({ length: 5_000 }, (_, at) => `https://ik.imagekit.io/acme/${at}.jpg`)
  expect(typeof packTexts(plain)).toBe('object')
  expect(typeof packTexts([...plain, 'https://ik.imagekit.io/acme/müsli.jpg'])).toBe('string')
})
