import type { ColumnChoice } from './choices.ts'
import type { FromIntake, ReadFiles, ToWorker } from './messages.ts'

/** A drop that is being read. */
export interface Running {
  stop(): void
  /** To the question that was heard last. */
  answer(choice: ColumnChoice | null): void
}

/** Starts reading files in a worker of their own. */
export type StartReading = (request: ReadFiles, hear: (message: FromIntake) => void) => Running

export const startReading: StartReading = (request, hear) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const end = () => worker.terminate()
  const tell = (message: ToWorker) => worker.postMessage(message, { transfer: [] })
  worker.addEventListener('message', (event: MessageEvent<FromIntake>) => {
    hear(event.data)
    if (event.data.type === 'finished') end()
  })
  worker.addEventListener('error', () => {
    request.files.forEach((_, file) => hear({ type: 'refused', file, code: 'unexpected' }))
    hear({ type: 'finished' })
    end()
  })
  tell({ type: 'read', ...request })
  return { stop: end, answer: (choice) => tell({ type: 'answer', choice }) }
}
