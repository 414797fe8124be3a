import { describe, expect, it } from 'vitest'
import { readPastedKey } from './key-shape.ts'

describe('a pasted key', () => {
  it('is taken without the blanks around it', () => {
    expect(readPastedKey(' \tprivate_rGAPQJbhBx\n')).toBe('private_rGAPQJbhBx')
  })

  it.each([
    ['public_rGAPQJbhBx', 'key-is-public'],
    ['https://ik.imagekit.io/shop', 'key-is-url'],
    ['ik.imagekit.io/shop', 'key-is-url'],
    ['', 'key-format'],
    ['private_', 'key-format'],
    ['private_short', 'key-format'],
    ['private_rGAP QJbhBx', 'key-format'],
    ['rGAPQJbhBxrGAPQJbhBx', 'key-format'],
    ['private_ключключключ', 'key-format'],
  ])('%j is refused as %s', (text, code) => {
    expect(() => readPastedKey(text)).toThrow(code)
  })
})
