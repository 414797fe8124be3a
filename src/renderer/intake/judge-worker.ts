import type { FromIntake } from './messages.ts'
import { judgePacked, transferOf } from './packed.ts'
import type { ToJudge } from './worker-messages.ts'

/** The first judging runs here while the reading goes on elsewhere; whatever else is read out passes through. */
self.addEventListener('message', ({ data: { judgeBy, reader } }: MessageEvent<ToJudge>) => {
  reader.addEventListener('message', ({ data: message }: MessageEvent<FromIntake>) => {
    if (message.type === 'finished') reader.close()
    if (message.type !== 'entries') return tell(message)
    const rows = judgePacked(message.rows, judgeBy)
    tell({ ...message, rows }, transferOf(rows))
  })
  reader.start()
})

function tell(message: FromIntake, transfer: readonly Transferable[] = []): void {
  self.postMessage(message, { transfer: [...transfer] })
}
