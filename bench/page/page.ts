import type { Reference } from './reference-worker.ts'
import { review } from './review.ts'

/** Milliseconds a library alone takes for a file, from the start of its worker. */
function reference(kind: Reference, file: File): Promise<number> {
  const begun = performance.now()
  const worker = new Worker(new URL('./reference-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      worker.terminate()
      if (data === 0) reject(new Error('The library found nothing'))
      else resolve(performance.now() - begun)
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    worker.postMessage({ kind, file }, { transfer: [] })
  })
}

const members = { review, reference, grid: () => import('./grid.tsx') }
Object.assign(globalThis, { benches: members })

declare global {
  /** What the benchmarks call in their page. */
  // oxlint-disable-next-line no-var -- only a var is a member of the global object
  var benches: typeof members
}
