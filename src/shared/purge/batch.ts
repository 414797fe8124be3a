/** URLs a batch holds at most, as in ImageKit's own form (ImageKit's documents). */
export const batchSize = 100

/** Batches that `urls` URLs make. Batches structure what is shown; nothing waits for them. */
export function batchesOf(urls: number): number {
  return Math.ceil(urls / batchSize)
}
