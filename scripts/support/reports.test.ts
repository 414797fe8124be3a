import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { judged, oneCheck, plainLine, sum } from './counts.ts'
import { readPlaywrightReport, readVitestReport } from './reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'purge-desk-reports-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

describe("a runner's report", () => {
  it('is counted for Vitest, with files that could not be loaded', () => {
    const path = report({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    })
    expect(readVitestReport(path)).toEqual({ passed: 5, failed: 2, skipped: 3 })
  })

  it('is counted for Playwright, with errors outside of tests', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }
    expect(readPlaywrightReport(report({ stats, errors: [{}] }))).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    })
  })

  it('is none when it is missing or cut off', () => {
    expect(readVitestReport(join(folder, 'nowhere.json'))).toBeNull()
    expect(readPlaywrightReport(report({ stats: {} }))).toBeNull()
  })
})

describe('a runner', () => {
  const fine = { passed: 3, failed: 0, skipped: 1 }

  it('counts as it says when it ended well', () => {
    expect(judged(fine, 0)).toEqual(fine)
  })

  it.each([
    ['crashed', null, 1, 1],
    ['left no report though it ended well', null, 0, 1],
    ['ran nothing', { passed: 0, failed: 0, skipped: 7 }, 0, 1],
    ['ended badly without a failed test', fine, 1, 1],
    ['has a failed test', { passed: 3, failed: 2, skipped: 0 }, 1, 2],
  ])('fails when it %s', (_why, reported, exitCode, failed) => {
    expect(judged(reported, exitCode).failed).toBe(failed)
  })
})

describe('the last line', () => {
  it('sums all runners', () => {
    expect(plainLine(sum([oneCheck(0), { passed: 10, failed: 0, skipped: 0 }]))).toBe('11 passed, 0 failed')
    expect(plainLine(sum([oneCheck(2), { passed: 10, failed: 1, skipped: 3 }]))).toBe(
      '10 passed, 2 failed, 3 skipped',
    )
  })
})
