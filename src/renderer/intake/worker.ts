import * as mail from '#shared/words/german/mail.ts'
import { speak } from '#shared/words/language.ts'
import { ColumnDesk } from './column-desk.ts'
import { Gathered } from './gathered.ts'
import type { FromIntake } from './messages.ts'
import { Pace } from './pace.ts'
import { transferOf } from './packed.ts'
import { practice } from './practice.ts'
import { readFiles } from './read-files.ts'
import type { ToWorker } from './worker-messages.ts'

type ToRead = Extract<ToWorker, { type: 'read' }>

/** The drop that is read now; one comes after the other. */
interface Reading {
  readonly desk: ColumnDesk
  readonly pace: Pace
  readonly gathered: Gathered
}

let reading: Reading | null = null

/** What this worker says by itself: marks between the lines of a mail. */
const german = { mail }

/** The reading runs here, away from the window; the page ends the worker to stop it. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'read':
      void read(data)
      return
    case 'practise':
      void read({ ...data, ...practice(), type: 'read' })
      // What is made of a workbook can't be practised on; its reader is there at least.
      void import('./read-workbook.ts')
      return
    case 'taken':
      reading?.gathered.reuse(data.numbers)
      reading?.pace.taken()
      return
    case 'answer':
      reading?.desk.answer(data.choice)
  }
})

async function read({ files, choices, known, own, judgeBy, language }: ToRead): Promise<void> {
  speak(language, language === 'de' ? german : null)
  const desk = new ColumnDesk({ choices, known, own }, (question) => tell(question))
  const pace = new Pace()
  const gathered = new Gathered(judgeBy, async (message) => {
    await pace.room()
    tell(message, transferOf(message.rows))
  })
  reading = { desk, pace, gathered }
  await readFiles(
    files,
    async (message) => {
      if (message.type === 'entries') return gathered.add(message)
      // What stood in front of what can't be read stays.
      await gathered.tellRest()
      tell(message)
    },
    new AbortController().signal,
    (file) => desk.howOf(file),
  )
}

function tell(message: FromIntake, transfer: readonly Transferable[] = []): void {
  self.postMessage(message, { transfer: [...transfer] })
}
