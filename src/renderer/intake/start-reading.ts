import { languageInForce } from '#shared/words/language.ts'
import type { ColumnChoice } from './choices.ts'
import type { FromIntake, ReadFiles } from './messages.ts'
import type { JudgedBy } from './packed.ts'
import { practiceJudgedBy } from './practice.ts'
import type { ToJudge, ToReader } from './worker-messages.ts'
import type { Workers } from './workers.ts'
import { areReady, endWorkers, giveBack, prepareWorkers, takeWorkers } from './workers.ts'

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

let practising: Running | null = null
let isReading = false

/** Has workers ready for the next drop, which practise when nothing else is to be done. */
export function prepareReading(): void {
  // What is read has the computer for itself; its end prepares the next.
  if (isReading) return
  prepareWorkers()
  requestIdleCallback(() => {
    // A drop may have taken them meanwhile.
    if (isReading || !areReady()) return
    const hear = ({ type }: FromIntake) => {
      if (type === 'finished') practising = null
    }
    practising = read({ type: 'practise', judgeBy: practiceJudgedBy }, hear, giveBack)
  })
}

export const startReading: StartReading = (request, hear) => {
  practising?.stop()
  practising = null
  isReading = true
  // They end with what they have read: a file that harmed them harms no other.
  return read({ type: 'read', ...request }, hear, end)
}

/** They are ended and the next are started when the window has drawn what these have read: both take long. */
function end(workers: Workers): void {
  isReading = false
  requestIdleCallback(
    () => {
      endWorkers(workers)
      prepareReading()
    },
    { timeout: 2_000 },
  )
}

type Request = { readonly judgeBy: JudgedBy } & (
  ({ readonly type: 'read' } & ReadFiles) | { readonly type: 'practise' }
)

function read(
  { judgeBy, ...request }: Request,
  hear: Parameters<StartReading>[1],
  finished: (workers: Workers) => void,
): Running {
  const workers = takeWorkers()
  const { reader, judge } = workers
  const { port1, port2 } = new MessageChannel()
  const hearing = new AbortController()
  const { signal } = hearing
  const tellReader = (message: ToReader, transfer: Transferable[] = []) =>
    reader.postMessage(message, { transfer })
  const stop = () => {
    hearing.abort()
    endWorkers(workers)
    end(workers)
  }
  const onMessage = ({ data }: MessageEvent<FromIntake>) => {
    const heard = hear(data)
    if (data.type === 'entries') {
      const { buffer: numbers } = data.rows.ends
      void Promise.resolve(heard).then(() => tellReader({ type: 'taken', numbers }, [numbers]))
    }
    if (data.type !== 'finished') return
    hearing.abort()
    finished(workers)
  }
  judge.addEventListener('message', onMessage, { signal })
  const fail = () => {
    const files = request.type === 'read' ? request.files : []
    files.forEach((_, file) => void hear({ type: 'refused', file, code: 'unexpected' }))
    void hear({ type: 'finished' })
    stop()
  }
  for (const worker of [reader, judge]) worker.addEventListener('error', fail, { once: true, signal })
  const toJudge: ToJudge = { judgeBy, reader: port2 }
  judge.postMessage(toJudge, { transfer: [port2] })
  tellReader({ ...request, language: languageInForce(), judge: port1 }, [port1])
  return { stop, answer: (choice) => tellReader({ type: 'answer', choice }) }
}
