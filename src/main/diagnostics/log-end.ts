import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const most = 60_000

/** The end of a log; nothing where there is none. */
export function logEnd(file: string): string {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const { size } = fstatSync(handle)
    const length = Math.min(size, most)
    const bytes = Buffer.alloc(length)
    const read = readSync(handle, bytes, 0, length, size - length)
    return bytes.toString('utf8', 0, read)
  } catch {
    return ''
  } finally {
    if (handle !== null) closeSync(handle)
  }
}
