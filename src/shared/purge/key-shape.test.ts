import { describe, expect, it } from 'vitest'
import { keyShape } from './key-shape.ts'

describe('keyShape', () => {
  it.each([
    ['private_rGAPQJbhBx', 'key'],
    ['  private_rGAPQJbhBx\n', 'key'],
    ['private_public_key', 'key'],
    ['private_a://b', 'key'],
    ['private_www.acme', 'key'],
    [`private_${'k'.repeat(200)}`, 'key'],
    [`private_${'k'.repeat(201)}`, 'odd'],
    ['my_private_rGAPQJbhBx', 'odd'],
    ['www.acme.com', 'url'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['public_rGAPQJbhBx', 'public'],
    ['Public_rGAPQJbhBx', 'public'],
    ['https://ik.imagekit.io/acme', 'url'],
    ['ik.imagekit.io/acme', 'url'],
    ['private_abc def', 'spaces'],
    ['private_', 'odd'],
    ['rGAPQJbhBx', 'odd'],
    ['private_ключ', 'odd'],
  ])('%j is %s', (text, shape) => expect(keyShape(text)).toBe(shape))

  it('leaves nothing of the key where the engine keeps what it matched last', () => {
    keyShape('private_rGAPQJbhBx')
    const left = ['input', 'lastMatch', 'leftContext', 'rightContext', '$1'].map((name) =>
      String(Reflect.get(RegExp, name)),
    )
    expect(left.join('')).toBe('')
  })
})
