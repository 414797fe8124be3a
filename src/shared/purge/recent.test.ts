import { expect, it } from 'vitest'
import { recently } from './recent.ts'

it('is as long as ImageKit lets a purge take before it calls it late', () => {
  expect(recently).toBe(Date.UTC(2026, 0, 1, 0, 15) - Date.UTC(2026, 0, 1))
})
