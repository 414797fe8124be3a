import type { Encoding } from './entry.ts'
import { Refused } from './refusal.ts'

/** What is read at once: small enough to stop at, large enough to be quick. */
const pieceBytes = 262_144
/** Of the first, whose rows somebody waits for. */
const firstBytes = 49_152
/**
 * What becomes text at once. An engine gives every text above 100,000 letters fresh memory of its own, which takes many
 * times as long as all that is done with the text.
 */
export const textBytes = 49_152

/**
 * A file's bytes in pieces, each in the memory of the one before: fresh memory for each takes longer than reading them.
 * Throws a `DOMException` when the file vanishes or changes. A stream that has begun goes on through both, so the file is
 * asked for once more at its end.
 */
export async function* bytesOf(file: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader({ mode: 'byob' })
  try {
    let memory = new Uint8Array(firstBytes)
    for (let at = 0; at < file.size;) {
      signal.throwIfAborted()
      const { value } = await reader.read(memory)
      if (value === undefined || value.byteLength === 0) throw new Refused('unreadable')
      at += value.byteLength
      yield value
      memory =
        value.buffer.byteLength < pieceBytes ? new Uint8Array(pieceBytes) : new Uint8Array(value.buffer)
    }
    await file.slice(0, 1).arrayBuffer()
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

export interface FoundEncoding {
  readonly encoding: Encoding
  /** It only looks like that: a person may know better. */
  readonly guessed: boolean
}

/** Byte order mark, then NUL bytes (UTF-16 without a mark), else UTF-8, which is only sure at the end of the file. */
export function encodingOf(head: Uint8Array): FoundEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', guessed: false }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', guessed: false }
  if (head.includes(0)) return { encoding: wideEncoding(head), guessed: true }
  return { encoding: 'utf-8', guessed: false }
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

/** Thrown in the middle of a file that is no UTF-8 after all, when letters were read that would be others. */
export class Misread extends Error {
  /** How the whole file is to be read. */
  readonly encoding = 'windows-1252'
}

/**
 * The text of one file, as its bytes come. What nobody chose is held against strict UTF-8 on the way: what is none is
 * windows-1252 from there on, because what was read until then is the same in both, or else all of it is `Misread`.
 */
export class Decoding {
  #found: FoundEncoding
  #decoder: InstanceType<typeof TextDecoder>
  #isPlain = true
  readonly #isStrict: boolean

  constructor(found: FoundEncoding, isChosen: boolean) {
    this.#found = found
    this.#isStrict = !isChosen && found.encoding === 'utf-8'
    this.#decoder = new TextDecoder(found.encoding, { fatal: this.#isStrict })
  }

  get found(): FoundEncoding {
    return this.#found
  }

  /** Bytes that are ASCII stand for just that. */
  get keepsAscii(): boolean {
    return this.#found.encoding === 'utf-8' || this.#found.encoding === 'windows-1252'
  }

  /** The text of the next bytes. A byte order mark is taken off. */
  decode(bytes: Uint8Array, isLast: boolean): string {
    try {
      const text = this.#decoder.decode(bytes, { stream: !isLast })
      this.#isPlain &&= text.length === bytes.byteLength
      return text
    } catch (error) {
      if (!this.#isStrict || !(error instanceof TypeError)) throw error
      if (!this.#isPlain) throw new Misread()
      this.#found = { encoding: 'windows-1252', guessed: true }
      this.#decoder = new TextDecoder('windows-1252')
      return this.#decoder.decode(bytes, { stream: !isLast })
    }
  }
}
