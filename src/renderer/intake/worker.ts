import { ColumnDesk } from './column-desk.ts'
import type { FromIntake, ReadFiles, ToWorker } from './messages.ts'
import { pack } from './packed.ts'
import { readFiles } from './read-files.ts'

let desk: ColumnDesk | null = null

/** The reading and the first judging run here, away from the window; the page ends the worker to stop it. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'answer') desk?.answer(data.choice)
  else void read(data)
})

function tell(message: FromIntake, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

async function read({ files, judgeBy, choices, known }: ReadFiles): Promise<void> {
  const asking = new ColumnDesk(choices, known, (question) => tell(question))
  desk = asking
  await readFiles(
    files,
    (message) => {
      if (message.type !== 'entries') return tell(message)
      const { entries, ...others } = message
      const rows = pack(entries, judgeBy)
      tell(
        { ...others, rows },
        [rows.ends, rows.lines, rows.bits, rows.hashes].map(({ buffer }) => buffer),
      )
    },
    new AbortController().signal,
    (file) => asking.howOf(file),
  )
}
