/** The most that the last quarter may hold against the second (the first is for warming up). */
export const heapLimit = 1.1

/** The mean of the last quarter of the samples, measured against that of the second; null with too few of them. */
export function heapGrowth(samples: readonly number[]): number | null {
  const quarter = Math.floor(samples.length / 4)
  if (quarter < 3) return null
  return mean(samples.slice(-quarter)) / mean(samples.slice(quarter, 2 * quarter))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
