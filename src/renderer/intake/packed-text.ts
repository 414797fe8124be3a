/**
 * The texts of many rows, one after the other. As bytes where all of them are ASCII: those move from thread to thread
 * without being copied, and cost the thread that lets go of them nothing.
 */
export type PackedText = string | Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Letters that become text or bytes at once: see `textBytes` of the decoding. */
const blockLetters = 32_768

/** Packs texts one by one; the memory that they are packed in is used again for the next. */
export class TextPacking {
  #bytes = new Uint8Array(0)
  #length = 0
  /** Not in the bytes yet. */
  #block = ''
  /** All of it, once one of the letters was no ASCII. */
  #wide: string | null = null

  /** @returns where it ends. */
  add(text: string): number {
    this.#block += text
    if (this.#block.length >= blockLetters) this.#put()
    return (this.#wide?.length ?? this.#length) + this.#block.length
  }

  /** All that was added since the last time. */
  take(): PackedText {
    this.#put()
    const all = this.#wide ?? this.#bytes.slice(0, this.#length)
    this.#length = 0
    this.#wide = null
    return all
  }

  #put(): void {
    const block = this.#block
    this.#block = ''
    if (this.#wide !== null || !this.#fits(block)) this.#wide = (this.#wide ?? this.#asText()) + block
    else this.#length += block.length
  }

  /** Whether it could be written behind the others: a letter that is no ASCII takes more bytes than one. */
  #fits(block: string): boolean {
    const end = this.#length + block.length
    if (end > this.#bytes.length) {
      const more = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      more.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = more
    }
    const { read, written } = encoder.encodeInto(block, this.#bytes.subarray(this.#length, end))
    return read === block.length && written === block.length
  }

  #asText(): string {
    return unpackText(this.#bytes, 0, this.#length)
  }
}

/** The text between two places of it; all of it where none are named. */
export function unpackText(packed: PackedText, from = 0, to = packed.length): string {
  if (typeof packed === 'string') return packed.slice(from, to)
  return decoder.decode(packed.subarray(from, to))
}
