import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clearedAtOf, practiceRequestId } from './request-id.ts'

const time = fc.integer({ min: 0, max: Date.UTC(9999, 0) })
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('is 24 hexadecimal characters that hold the moment of clearing', () => {
  fc.assert(
    fc.property(time, share, (clearedAt, nonce) => {
      const id = practiceRequestId(clearedAt, nonce)
      expect(id).toMatch(/^[0-9a-f]{24}$/)
      expect(clearedAtOf(id)).toBe(clearedAt)
    }),
  )
})

it('differs between two requests of one moment', () => {
  expect(practiceRequestId(1, 0.1)).not.toBe(practiceRequestId(1, 0.2))
})

it.each([
  '',
  'x',
  '598821f949c0a938d57563bd',
  `${practiceRequestId(1, 0)}0`,
  practiceRequestId(1, 0.7).toUpperCase(),
])('is not known to practice: %j', (id) => {
  expect(clearedAtOf(id)).toBeNull()
})
