import { expect, it } from 'vitest'
import { itemStates } from './item-state.ts'
import { noItems, urlCount } from './job-state.ts'

it('counts nothing of every state', () => {
  expect(noItems).toEqual(Object.fromEntries(itemStates.map((state) => [state, 0])))
})

it('counts a URL that was sent again once', () => {
  expect(urlCount({ total: 7, sentAgain: 2 })).toBe(5)
})
