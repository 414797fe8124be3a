import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import type { OpenedFile } from '#shared/ipc/views.ts'

/** Bytes; as much as the page reads of a file that is dropped. */
export const largestFile = 500 * 1_048_576

export type Looked =
  | { readonly ok: true; readonly handle: FileHandle; readonly size: number }
  | { readonly ok: false; readonly problem: NonNullable<OpenedFile['problem']> }

/** Opens a file for reading, and nothing else: no folder, no device, and no pipe that nobody writes to. */
export async function lookAtFile(path: string, largest = largestFile): Promise<Looked> {
  try {
    // Without waiting: opening a pipe would otherwise last until somebody writes to it.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = await handle.stat()
    const problem = stat.isDirectory()
      ? 'folder'
      : !stat.isFile()
        ? 'unreadable'
        : tooLarge(stat.size, largest)
    if (problem === null) return { ok: true, handle, size: stat.size }
    await handle.close()
    return { ok: false, problem }
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    return { ok: false, problem: isFolder ? 'folder' : 'unreadable' }
  }
}

function tooLarge(size: number, largest: number): 'too-large' | null {
  return size > largest ? 'too-large' : null
}
