import type { Encoding } from './entry.ts'
import { Refused } from './refusal.ts'

/** What is read at once: small enough to stop at, large enough to be quick. */
const pieceBytes = 1_048_576

/** A file's bytes in pieces. Throws a `DOMException` when the file vanishes or changes while it is read. */
async function* bytesOf(file: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += pieceBytes) {
    signal.throwIfAborted()
    yield new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer())
  }
}

/** A file's text in pieces, with the bytes behind each for the progress. A byte order mark is taken off. */
export async function* textOf(
  file: Blob,
  encoding: Encoding,
  signal: AbortSignal,
): AsyncGenerator<{ text: string; bytes: number }> {
  const decoder = new TextDecoder(encoding)
  for await (const bytes of bytesOf(file, signal)) {
    yield { text: decoder.decode(bytes, { stream: true }), bytes: bytes.byteLength }
  }
  const rest = decoder.decode()
  if (rest !== '') yield { text: rest, bytes: 0 }
}

/** Byte order mark, then NUL bytes (UTF-16 without a mark), then strict UTF-8, else windows-1252. */
export async function encodingOf(file: Blob, head: Uint8Array, signal: AbortSignal): Promise<FoundEncoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', guessed: false }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', guessed: false }
  if (head.includes(0)) return { encoding: wideEncoding(head), guessed: true }
  const isSure = await isUtf8(file, signal)
  return { encoding: isSure ? 'utf-8' : 'windows-1252', guessed: !isSure }
}

export interface FoundEncoding {
  readonly encoding: Encoding
  /** It only looks like that: a person may know better. */
  readonly guessed: boolean
}

/** URLs are mostly ASCII, so UTF-16 shows as NUL in nearly every second byte, always on the same side. */
function wideEncoding(head: Uint8Array): Encoding {
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const many = head.length / 5
  if (odd > many && odd > even * 10) return 'utf-16le'
  if (even > many && even > odd * 10) return 'utf-16be'
  throw new Refused('binary')
}

async function isUtf8(file: Blob, signal: AbortSignal): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const bytes of bytesOf(file, signal)) decoder.decode(bytes, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
