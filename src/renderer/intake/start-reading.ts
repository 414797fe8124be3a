import type { FromWorker } from './messages.ts'

/** Starts reading `files` in a worker of their own; the function it returns stops it. */
export type StartReading = (files: readonly File[], hear: (message: FromWorker) => void) => () => void

export const startReading: StartReading = (files, hear) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const end = () => worker.terminate()
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
    hear(event.data)
    if (event.data.type === 'finished') end()
  })
  worker.addEventListener('error', () => {
    files.forEach((_, file) => hear({ type: 'refused', file, code: 'unexpected' }))
    hear({ type: 'finished' })
    end()
  })
  worker.postMessage({ files: [...files] }, { transfer: [] })
  return end
}
