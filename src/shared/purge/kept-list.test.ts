import { expect, it } from 'vitest'
import { isDue } from './kept-list.ts'

it('is due from the moment on at which the month starts again', () => {
  expect([999, 1_000, 1_001].map((now) => isDue({ until: 1_000 }, now))).toEqual([false, true, true])
})
