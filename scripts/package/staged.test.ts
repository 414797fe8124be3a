import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { staged } from './staged.ts'

const release = `version: 0.2.0
files:
  - url: app.exe
    sha512: abc
    size: 3
releaseNotes: |-
  - One thing.
  - Another.
releaseDate: '2026-11-25T00:00:00.000Z'
`

it('says for how many a release is, once, and changes nothing else', () => {
  const before: unknown = parse(release)
  expect(parse(staged(release, 10))).toEqual({ ...Object(before), stagingPercentage: 10 })
  expect(parse(staged(staged(release, 10), 100))).toEqual({ ...Object(before), stagingPercentage: 100 })
})
