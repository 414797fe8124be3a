import { assert, constantFrom, pre, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { reachOf } from '#shared/urls/wildcard.ts'
import type { Reach } from '#shared/urls/wildcard.ts'
import { isPurgeable } from './rules.ts'

const BASE = 'https://ik.imagekit.io/shop/'
const SHOP = { endpoints: [{ imagekitId: 'shop', pattern: '' }], customDomains: [] }
const unit = constantFrom('a', 'b', '1', '-', '_', '.', '/', '.jpg', 'media/catalog/', 's/files/', 'shoes')

/** What the service must say; both where ImageKit's documents leave it open. */
const MUST: Readonly<Record<Reach, readonly boolean[]>> = {
  allowed: [true],
  'length-unsure': [true, false],
  'extension-unsure': [true, false],
  'too-wide': [false],
  'whole-account': [false],
  'never-allowed': [false],
}

it('the rules that judge a list and the rules of practice, written apart, agree wherever the documents are clear', () => {
  assert(
    property(string({ unit, maxLength: 12 }), (text) => {
      // A URL resolves `.` and `..` away before anyone judges it.
      const { href } = new URL(`${BASE}${text}*`)
      pre(href.startsWith(BASE))
      expect(MUST[reachOf(href.slice(BASE.length, -1))]).toContain(isPurgeable(href, SHOP))
    }),
    { numRuns: 5_000 },
  )
})
