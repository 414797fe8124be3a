import type { BundledFile } from './files.ts'

/** Bytes of script and style, minified, not compressed: `app://` compresses nothing. Each a tenth above what it was when it was set. */
export const budget = {
  /** What is read before the first picture. */
  start: 560_000,
  /**
   * All the page may load, the readers of files in their worker not among it. The German words are: 100 kB, which only
   * those load who read them.
   */
  all: 1_130_000,
}

/** Packages that the first picture needs no part of. */
const never: readonly string[] = ['@e965/xlsx', '@tanstack/virtual-core', 'htmlparser2', 'hucre', 'zod']

export interface BundleJudgement {
  /** One line for each package, the largest first, and one for the sums. */
  readonly report: readonly string[]
  /** Empty when the page is within its budget. */
  readonly tooMuch: readonly string[]
}

/** Says what the page is made of, and whether it is more than it may be. */
export function judgeBundle(files: readonly BundledFile[]): BundleJudgement {
  const start = files.filter(({ atStart }) => atStart)
  const sums = { start: bytesOf(start), all: bytesOf(files) }
  const early = byPackage(start)
  const all = byPackage(files)
  const lines = [...all]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, size]) => `${name}: ${kilo(early.get(name) ?? 0)} of ${kilo(size)} at the start`)
  return {
    report: [
      `the page: ${sums.start} bytes at the start (at most ${budget.start}), ${sums.all} in all (at most ${budget.all}); by package, before minifying:`,
      ...lines.map((line) => `  ${line}`),
    ],
    tooMuch: [
      ...(sums.start > budget.start
        ? [`${sums.start} bytes at the start are more than ${budget.start}`]
        : []),
      ...(sums.all > budget.all ? [`${sums.all} bytes in all are more than ${budget.all}`] : []),
      ...never.filter((name) => early.has(name)).map((name) => `${name} is loaded at the start`),
    ],
  }
}

function bytesOf(files: readonly BundledFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

function byPackage(files: readonly BundledFile[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { packages } of files)
    for (const [name, size] of Object.entries(packages)) {
      const owner = name === '' ? 'Purge Desk itself' : name
      sums.set(owner, (sums.get(owner) ?? 0) + size)
    }
  return sums
}

function kilo(characters: number): string {
  return `${Math.ceil(characters / 1_000)} kB`
}
