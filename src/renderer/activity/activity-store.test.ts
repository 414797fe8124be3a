import { beforeEach, expect, it } from 'vitest'
import { lookAt, useActivity } from './activity-store.ts'

beforeEach(() => useActivity.getState().reset())

it('keeps the filter and the search of one job', () => {
  lookAt('one', { filter: 'needs-you' })
  lookAt('one', { search: 'shoes' })
  expect(useActivity.getState()).toMatchObject({ jobId: 'one', filter: 'needs-you', search: 'shoes' })
})

it('takes nothing along to another job, whose URLs would seem to be missing', () => {
  lookAt('one', { filter: 'needs-you' })
  lookAt('two', { search: 'shoes' })
  expect(useActivity.getState()).toMatchObject({ jobId: 'two', filter: 'all', search: 'shoes' })
})
