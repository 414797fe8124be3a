const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Age of a request and the pause until its next question, in ms; the first row that is older applies. */
const steps: readonly (readonly [number, number])[] = [
  [4 * second, 2 * second],
  [10 * second, 3 * second],
  [30 * second, 5 * second],
  [minute, 8 * second],
  [2 * minute, 13 * second],
  [5 * minute, 20 * second],
  [10 * minute, 30 * second],
  [day, minute],
  [7 * day, hour],
]

/** How long until ImageKit is asked about a request of that age, in ms; null when it is asked no more. */
export function askAfter(age: number): number | null {
  return steps.find(([older]) => age < older)?.[1] ?? null
}

/** The first question after sending. */
export const firstAsk = 2 * second
