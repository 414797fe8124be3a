export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** The sample below which `share` of all lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** What a benchmark found. `ratio` is against a reference of the same run; the limit is the most it may be. */
export interface Finding {
  readonly bench: string
  readonly ratio: number
  readonly limit: number
  readonly [detail: string]: number | string
}

export const rounded = (number: number, digits = 3): number => Number(number.toFixed(digits))
