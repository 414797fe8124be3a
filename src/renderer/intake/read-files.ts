import type { How } from './choices.ts'
import { byContent } from './choices.ts'
import type { FromWorker } from './messages.ts'
import { readFile } from './read-file.ts'
import { refusalOf } from './refusal.ts'

/** Entries of one message: the page takes that many in without a pause that is felt. */
const messageEntries = 5_000

/** The reading goes on when it was told. */
export type Tell = (message: FromWorker) => void | Promise<void>

/** Reads file after file; one that can't be read names its reason, and the next is read. */
export async function readFiles(
  files: readonly Blob[],
  tell: Tell,
  signal: AbortSignal,
  howOf: (file: number) => How = () => byContent,
): Promise<void> {
  for (const [file, blob] of files.entries()) {
    try {
      await readOne({ blob, file, how: howOf(file) }, tell, signal)
    } catch (error) {
      if (signal.aborted) return
      await tell({ type: 'refused', file, code: refusalOf(error) })
    }
  }
  await tell({ type: 'finished' })
}

interface ToRead {
  readonly blob: Blob
  readonly file: number
  readonly how: How
}

async function readOne({ blob, file, how }: ToRead, tell: Tell, signal: AbortSignal): Promise<void> {
  for await (const piece of readFile(blob, signal, how)) {
    if (piece.type !== 'entries') await tell({ ...piece, file })
    else {
      const { sheet, entries, bytes } = piece
      for (let at = 0; at < entries.length; at += messageEntries) {
        await tell({ type: 'entries', file, sheet, entries: entries.slice(at, at + messageEntries), bytes })
      }
    }
  }
}
