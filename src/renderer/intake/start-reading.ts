import type { ColumnChoice } from './choices.ts'
import type { FromIntake, ReadFiles } from './messages.ts'
import type { ToJudge, ToReader } from './worker-messages.ts'

/** A drop that is being read. */
export interface Running {
  stop(): void
  /** To the question that was heard last. */
  answer(choice: ColumnChoice | null): void
}

/** Starts reading files in workers of their own, which go on when it was heard what they tell. */
export type StartReading = (
  request: ReadFiles,
  hear: (message: FromIntake) => void | Promise<void>,
) => Running

/** One reads and one judges, so that neither waits for the other. */
interface Workers {
  readonly reader: Worker
  readonly judge: Worker
}

let ready: Workers | null = null

/** Has workers waiting for the next drop, so that its first rows need not wait for them. */
export function prepareReading(): void {
  ready ??= {
    reader: new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    judge: new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' }),
  }
}

function takeWorkers(): Workers {
  prepareReading()
  const taken = ready
  ready = null
  if (taken === null) throw new Error('No worker could be started')
  return taken
}

export const startReading: StartReading = ({ judgeBy, ...request }, hear) => {
  const { reader, judge } = takeWorkers()
  const { port1, port2 } = new MessageChannel()
  const tellReader = (message: ToReader, transfer: Transferable[] = []) =>
    reader.postMessage(message, { transfer })
  const end = () => {
    reader.terminate()
    judge.terminate()
    // The next are started when the window has drawn what these have read.
    requestIdleCallback(prepareReading, { timeout: 2_000 })
  }
  judge.addEventListener('message', ({ data }: MessageEvent<FromIntake>) => {
    const heard = hear(data)
    if (data.type === 'entries') {
      const { buffer: numbers } = data.rows.ends
      void Promise.resolve(heard).then(() => tellReader({ type: 'taken', numbers }, [numbers]))
    }
    if (data.type === 'finished') end()
  })
  const fail = () => {
    request.files.forEach((_, file) => void hear({ type: 'refused', file, code: 'unexpected' }))
    void hear({ type: 'finished' })
    end()
  }
  for (const worker of [reader, judge]) worker.addEventListener('error', fail, { once: true })
  const toJudge: ToJudge = { judgeBy, reader: port2 }
  judge.postMessage(toJudge, { transfer: [port2] })
  tellReader({ type: 'read', ...request, judge: port1 }, [port1])
  return { stop: end, answer: (choice) => tellReader({ type: 'answer', choice }) }
}
