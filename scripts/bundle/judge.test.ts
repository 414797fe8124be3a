import { describe, expect, it } from 'vitest'
import type { BundledFile } from './files.ts'
import { budget, judgeBundle } from './judge.ts'

const small: BundledFile = {
  file: 'index.js',
  bytes: 1_000,
  atStart: true,
  packages: { '': 900, react: 100 },
}

describe('the budget of the page', () => {
  it('is kept by a small page, whose packages are named with the larger first', () => {
    const { report, tooMuch } = judgeBundle([
      small,
      { file: 'presets.js', bytes: 500, atStart: false, packages: { zod: 4_000, '': 10 } },
    ])
    expect(tooMuch).toEqual([])
    expect(report.slice(1).map((line) => line.trim())).toEqual([
      'zod: 0 kB of 4 kB at the start',
      'Purge Desk itself: 1 kB of 1 kB at the start',
      'react: 1 kB of 1 kB at the start',
    ])
  })

  it.each([
    ['a start that grew', { ...small, bytes: budget.start + 1 }, 'bytes at the start are more'],
    ['a page that grew', { ...small, atStart: false, bytes: budget.all + 1 }, 'bytes in all are more'],
    ['a package too early', { ...small, packages: { zod: 1 } }, 'zod is loaded at the start'],
  ])('is broken by %s', (_how, file, says) => {
    const { tooMuch } = judgeBundle([file])
    expect(tooMuch).toHaveLength(1)
    expect(tooMuch[0]).toContain(says)
  })
})
