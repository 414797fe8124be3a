import { ColumnDesk } from './column-desk.ts'
import type { FromIntake } from './messages.ts'
import { Pace } from './pace.ts'
import { pack, transferOf } from './packed.ts'
import { readFiles } from './read-files.ts'
import type { ToReader } from './worker-messages.ts'

type ToRead = Extract<ToReader, { type: 'read' }>

const pace = new Pace()
let desk: ColumnDesk | null = null
/** Numbers of rows that the page has taken in: new ones would have to be made and thrown away for each message. */
let used: ArrayBuffer | null = null

/** The reading runs here, away from the window; the page ends the worker to stop it. */
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  switch (data.type) {
    case 'read':
      void read(data)
      return
    case 'taken':
      used = data.numbers
      pace.taken()
      return
    case 'answer':
      desk?.answer(data.choice)
  }
})

async function read({ files, choices, known, own, judge }: ToRead): Promise<void> {
  const tell = (message: FromIntake, transfer: readonly Transferable[] = []) =>
    judge.postMessage(message, { transfer: [...transfer] })
  const asking = new ColumnDesk({ choices, known, own }, (question) => tell(question))
  desk = asking
  await readFiles(
    files,
    async (message) => {
      if (message.type !== 'entries') return tell(message)
      const { entries, ...others } = message
      await pace.room()
      const rows = pack(entries, used)
      used = null
      tell({ ...others, rows }, transferOf(rows))
    },
    new AbortController().signal,
    (file) => asking.howOf(file),
  )
}
