/** How many tests of a runner ended how. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A check without tests of its own: types, or one lint tool. It counts as one. */
export function oneCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailure
}

export const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 }

/**
 * What a runner's report counts for, next to how it ended: one that executed nothing, or ended badly without a failed
 * test to show for it, is a failure itself.
 */
export function judged(reported: Counts | null, exitCode: number): Counts {
  if (reported === null) return oneFailure
  const nothingRan = reported.passed + reported.failed === 0
  const unexplained = exitCode !== 0 && reported.failed === 0
  return nothingRan || unexplained ? { ...reported, failed: reported.failed + 1 } : reported
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** The one plain line: `12 passed, 0 failed`, and `, 3 skipped` where some were. */
export function plainLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
