import { ColumnDesk } from './column-desk.ts'
import { Gathered } from './gathered.ts'
import type { FromIntake } from './messages.ts'
import { Pace } from './pace.ts'
import { transferOf } from './packed.ts'
import { readFiles } from './read-files.ts'
import type { ToReader } from './worker-messages.ts'

type ToRead = Extract<ToReader, { type: 'read' }>

const pace = new Pace()
let desk: ColumnDesk | null = null
let gathered: Gathered | null = null

/** The reading runs here, away from the window; the page ends the worker to stop it. */
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  switch (data.type) {
    case 'read':
      void read(data)
      return
    case 'taken':
      gathered?.reuse(data.numbers)
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
  const gathering = new Gathered(async (message) => {
    await pace.room()
    tell(message, transferOf(message.rows))
  })
  gathered = gathering
  await readFiles(
    files,
    async (message) => {
      if (message.type === 'entries') return gathering.add(message)
      // What stood in front of what can't be read stays.
      await gathering.tellRest()
      tell(message)
    },
    new AbortController().signal,
    (file) => asking.howOf(file),
  )
}
