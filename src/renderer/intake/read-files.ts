import type { How } from './choices.ts'
import { byContent } from './choices.ts'
import type { FromWorker } from './messages.ts'
import { readFile } from './read-file.ts'
import { refusalOf } from './refusal.ts'

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
  for await (const piece of readFile(blob, signal, how)) await tell({ ...piece, file })
}
