import { languageInForce } from '#shared/words/language.ts'
import type { ColumnChoice } from './choices.ts'
import type { FromIntake, ReadFiles } from './messages.ts'
import { practiceRequest } from './practice.ts'
import type { ToJudge, ToReader } from './worker-messages.ts'
import { endWorkers, giveBack, prepareWorkers, takeWorkers } from './workers.ts'

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

/** Bytes of a drop after which its workers are ended: what they took for it is free then. */
const mostKept = 32 * 1_048_576

let practising: Running | null = null

/** Has workers ready for the first drop, which have practised when nothing else was to be done. */
export function prepareReading(): void {
  prepareWorkers()
  requestIdleCallback(() => {
    practising = read(practiceRequest(), ({ type }) => {
      if (type === 'finished') practising = null
    })
  })
}

export const startReading: StartReading = (request, hear) => {
  practising?.stop()
  practising = null
  return read(request, hear)
}

const read: StartReading = ({ judgeBy, ...request }, hear) => {
  const workers = takeWorkers()
  const { reader, judge } = workers
  const { port1, port2 } = new MessageChannel()
  const hearing = new AbortController()
  const { signal } = hearing
  const tellReader = (message: ToReader, transfer: Transferable[] = []) =>
    reader.postMessage(message, { transfer })
  const end = () => {
    hearing.abort()
    endWorkers(workers)
    // The next are started when the window has drawn what these have read.
    requestIdleCallback(prepareWorkers, { timeout: 2_000 })
  }
  const finish = () => {
    if (request.files.reduce((sum, { size }) => sum + size, 0) > mostKept) return end()
    hearing.abort()
    giveBack(workers)
  }
  const onMessage = ({ data }: MessageEvent<FromIntake>) => {
    const heard = hear(data)
    if (data.type === 'entries') {
      const { buffer: numbers } = data.rows.ends
      void Promise.resolve(heard).then(() => tellReader({ type: 'taken', numbers }, [numbers]))
    }
    if (data.type === 'finished') finish()
  }
  judge.addEventListener('message', onMessage, { signal })
  const fail = () => {
    request.files.forEach((_, file) => void hear({ type: 'refused', file, code: 'unexpected' }))
    void hear({ type: 'finished' })
    end()
  }
  for (const worker of [reader, judge]) worker.addEventListener('error', fail, { once: true, signal })
  const toJudge: ToJudge = { judgeBy, reader: port2 }
  judge.postMessage(toJudge, { transfer: [port2] })
  tellReader({ type: 'read', ...request, language: languageInForce(), judge: port1 }, [port1])
  return { stop: end, answer: (choice) => tellReader({ type: 'answer', choice }) }
}
