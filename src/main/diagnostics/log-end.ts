import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

const most = 60_000

/** The end of a log, in whole lines: half a line could hide what it holds from who looks for it. Nothing without a log. */
export function logEnd(file: string): string {
  let handle: number | null = null
  try {
    handle = openSync(file, 'r')
    const { size } = fstatSync(handle)
    const length = Math.min(size, most)
    const bytes = Buffer.alloc(length)
    const read = readSync(handle, bytes, 0, length, size - length)
    const text = bytes.toString('utf8', 0, read)
    return length < size ? text.slice(text.indexOf('\n') + 1) : text
  } catch {
    return ''
  } finally {
    if (handle !== null) closeSync(handle)
  }
}
