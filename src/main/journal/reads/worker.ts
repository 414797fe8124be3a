/** The thread that reads the journal beside main: `workerData` is the journal's file. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { Database } from '../database.ts'
import { JournalReader } from '../journal.ts'
import type { FromReader, ToReader } from './messages.ts'
import { readHere } from './table.ts'

const reader = new JournalReader(new Database(z.string().parse(workerData), true))

function answer({ number, name, input }: ToReader): FromReader {
  try {
    return { number, ok: true, output: readHere(reader, name, input) }
  } catch (error) {
    return { number, ok: false, words: error instanceof Error ? error.message : String(error) }
  }
}

const main = parentPort
main?.on('message', (message: ToReader) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
  main.postMessage(answer(message))
})
