import { describe, expect, it } from 'vitest'
import { noItems } from '#shared/purge/job-state.ts'
import { batchNow, segmentsOf, settledCount } from './job-progress.ts'

describe('segmentsOf', () => {
  it('adds up to everything but what waits', () => {
    const counts = { ...noItems, waiting: 78, clearing: 54, cleared: 161, unsure: 3, refused: 2 }
    const sum = segmentsOf({ counts, takingLong: 4, sentAgain: 2 }).reduce(
      (total, { value }) => total + value,
      0,
    )
    expect(sum).toBe(300 - 78)
    expect(settledCount({ counts, sentAgain: 2 })).toBe(168)
  })
})

describe('batchNow', () => {
  it.each([
    [250, 250, 1, 3],
    [250, 51, 2, 3],
    [250, 50, 3, 3],
    [250, 0, 3, 3],
    [100, 0, 1, 1],
  ])('%i URLs with %i waiting', (total, waiting, batch, batches) =>
    expect(batchNow({ total, counts: { ...noItems, waiting } })).toEqual({ batch, batches }),
  )
})
