import { Refused } from './refusal.ts'

export interface ZipDirectory {
  readonly names: readonly string[]
  /** Bytes of all files in it when unpacked, and as they are, as the directory says. */
  readonly unpacked: number
  readonly packed: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const longestComment = 65_535

/** What a ZIP file says of its contents, without unpacking any of it: an honest bomb is known by this alone. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  let unpacked = 0
  let packed = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark) throw new Refused('damaged')
    packed += view.getUint32(at + 20, true)
    unpacked += view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, unpacked, packed }
}

/** The directory stands at the end: a file that was cut off has none. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  throw new Refused('damaged')
}
