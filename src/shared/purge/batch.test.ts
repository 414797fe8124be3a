import { expect, it } from 'vitest'
import { batchesOf } from './batch.ts'

it('begins a batch with every hundredth URL', () => {
  expect([0, 1, 100, 101, 200, 100_000].map(batchesOf)).toEqual([0, 1, 1, 2, 2, 1_000])
})
