import { expect, it } from 'vitest'
import { itemStates } from './item-state.ts'
import { noItems } from './job-state.ts'

it('counts nothing of every state', () => {
  expect(noItems).toEqual(Object.fromEntries(itemStates.map((state) => [state, 0])))
})
