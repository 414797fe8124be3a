import { describe, expect, it } from 'vitest'
import { vectorRules as rules } from '../vector-rules.ts'
import { isSuggestible } from './narrowest.ts'

const start = 'https://ik.imagekit.io/acme/shop/shoes/gr'

describe('a wildcard that may be suggested', () => {
  it.each([
    '',
    '%C3%BC',
    '%c3%bc',
    '%E2%82%AC',
    '%F0%9F%98%80',
    '%F0%9F%98%80n',
    '%E2%82%ACn',
    '%C3%BCn',
    '%20',
  ])('ends behind a whole letter: %j', (end) => {
    expect(isSuggestible(`${start}${end}*`, rules)).toBe(true)
  })

  it.each(['%C3%BC', '%D7%90', '%E2%82%AC', '%EF%BC%A1', '%F0%9F%98%80', '%F3%A0%81%A1'])(
    'does not end inside of %s',
    (letter) => {
      for (let length = 1; length < letter.length; length += 1)
        expect(isSuggestible(`${start}${letter.slice(0, length)}*`, rules), letter.slice(0, length)).toBe(
          false,
        )
    },
  )

  it('is judged as it stands', () => {
    expect(isSuggestible(start, rules)).toBe(false)
    expect(isSuggestible('', rules)).toBe(false)
    expect(isSuggestible(`${start} *`, rules)).toBe(false)
  })
})
