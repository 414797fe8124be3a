import { languageInForce } from '#shared/words/language.ts'
import type { ColumnChoice } from './choices.ts'
import type { FromIntake, ReadFiles } from './messages.ts'
import { giveBack, isReady, prepareWorker, takeWorker } from './ready-worker.ts'
import type { ToWorker } from './worker-messages.ts'

/** A drop that is being read. */
export interface Running {
  stop(): void
  /** To the question that was heard last. */
  answer(choice: ColumnChoice | null): void
}

/** Starts reading files in a worker of their own, which goes on when it was heard what it tells. */
export type StartReading = (
  request: ReadFiles,
  hear: (message: FromIntake) => void | Promise<void>,
) => Running

let practising: Running | null = null
let isReading = false

/** Has a worker ready for the next drop, which practises when nothing else is to be done. */
export function prepareReading(): void {
  // What is read has the computer for itself; its end prepares the next.
  if (isReading) return
  prepareWorker()
  requestIdleCallback(() => {
    // A drop may have taken it meanwhile.
    if (isReading || !isReady()) return
    const hear = ({ type }: FromIntake) => {
      if (type === 'finished') practising = null
    }
    practising = read({ type: 'practise' }, hear, giveBack)
  })
}

export const startReading: StartReading = (request, hear) => {
  practising?.stop()
  practising = null
  isReading = true
  // It ends with what it has read: a file that harmed it harms no other.
  return read({ type: 'read', ...request }, hear, end)
}

/** It is ended and the next is started when the window has drawn what it has read: both take long. */
function end(worker: Worker): void {
  isReading = false
  requestIdleCallback(
    () => {
      worker.terminate()
      prepareReading()
    },
    { timeout: 2_000 },
  )
}

type Request = ({ readonly type: 'read' } & ReadFiles) | { readonly type: 'practise' }

function read(
  request: Request,
  hear: Parameters<StartReading>[1],
  finished: (worker: Worker) => void,
): Running {
  const worker = takeWorker()
  const hearing = new AbortController()
  const { signal } = hearing
  const tell = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, { transfer })
  const stop = () => {
    hearing.abort()
    worker.terminate()
    end(worker)
  }
  const onMessage = ({ data }: MessageEvent<FromIntake>) => {
    const heard = hear(data)
    if (data.type === 'entries') {
      const { buffer: numbers } = data.rows.ends
      void Promise.resolve(heard).then(() => tell({ type: 'taken', numbers }, [numbers]))
    }
    if (data.type !== 'finished') return
    hearing.abort()
    finished(worker)
  }
  worker.addEventListener('message', onMessage, { signal })
  const fail = () => {
    const files = request.type === 'read' ? request.files : []
    files.forEach((_, file) => void hear({ type: 'refused', file, code: 'unexpected' }))
    void hear({ type: 'finished' })
    stop()
  }
  worker.addEventListener('error', fail, { once: true, signal })
  tell({ ...request, language: languageInForce() })
  return { stop, answer: (choice) => tell({ type: 'answer', choice }) }
}
