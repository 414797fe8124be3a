/** What becomes text at once: a call for each URL would take longer than all that is done with it. */
const blockBytes = 16_384
/** Longer texts are rare, and read as text. */
export const longestPlain = 2_048

/** Where a search in bytes found nothing. */
export const none = -1

/** ASCII texts that are gathered as bytes, and become text together. */
export class PlainBlock {
  readonly bytes = new Uint8Array(blockBytes * 2)
  /** Where the last text ends. */
  length = 0
  readonly #decoder = new TextDecoder()
  readonly #ends: number[] = []

  get count(): number {
    return this.#ends.length
  }
  /** It is time to take them. */
  get isFull(): boolean {
    return this.length >= blockBytes
  }
  /** One more text fits in, however long it is. */
  get hasRoom(): boolean {
    return this.length + longestPlain <= this.bytes.length
  }

  /** Of what was written behind the last text a new one was made, up to there. */
  end(length: number): void {
    this.length = length
    this.#ends.push(length)
  }

  /** Takes back all texts but the first ones. */
  cutTo(count: number): void {
    this.#ends.length = count
    this.length = this.#ends.at(-1) ?? 0
  }

  /** `fill` takes texts in from a place on, until the block is full or nothing plain follows. @returns the last place. */
  takeFrom(from: number, fill: (at: number) => number, add: (text: string) => void): number {
    let at = from
    for (let isFull = true; isFull;) {
      at = fill(at)
      isFull = this.isFull
      this.#give(add)
    }
    return at
  }

  /** Hands on its texts, and is empty then. */
  #give(add: (text: string) => void): void {
    if (this.count === 0) return
    const text = this.#decoder.decode(this.bytes.subarray(0, this.length))
    let start = 0
    for (const end of this.#ends) {
      add(text.slice(start, end))
      start = end
    }
    this.cutTo(0)
  }
}

/** Which of all bytes are such signs: an array that is asked for each of them. */
export function signs(are: (sign: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, sign) => Number(are(sign)))
}
