// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { lookAt, useActivity, useLookAt } from './activity-store.ts'

beforeEach(() => useActivity.getState().reset())

const lookOf = (jobId: string, searched?: string) =>
  renderHook(() => useLookAt(jobId, searched)).result.current

it('keeps the filter, the search and the order of one job', () => {
  lookAt('one', { filter: 'needs-you' })
  lookAt('one', { search: 'shoes' })
  lookAt('one', { sort: { by: 'url', down: true } })
  expect(lookOf('one')).toEqual({ filter: 'needs-you', search: 'shoes', sort: { by: 'url', down: true } })
})

it('takes nothing along to another job, whose URLs would seem to be missing', () => {
  lookAt('one', { filter: 'needs-you' })
  lookAt('two', { search: 'shoes' })
  expect(lookOf('two')).toMatchObject({ filter: 'all', search: 'shoes' })
  expect(lookOf('one')).toMatchObject({ filter: 'all', search: '' })
})

it('begins with what Activity is searched for, until another search is typed there', () => {
  lookAt('one', { filter: 'needs-you' })
  expect(lookOf('one', 'hats')).toMatchObject({ filter: 'needs-you', search: 'hats' })
  lookAt('one', { search: '' })
  expect(lookOf('one', 'hats')).toMatchObject({ search: '' })
})
