/** URLs of one block at most: small enough to be looked through in some microseconds. */
export const blockSize = 256
/** Bits of a block's filter for each of its URLs: most bits stay 0, and those are what skips a block. */
const bitsOfUrl = 64
/** Signs that are looked up together. Shorter texts are looked for in every block: they are soon found. */
const gram = 4

/** Some URLs of a job that follow each other, in lower case, and which groups of four signs are in them. */
export interface Block {
  /** The place in its job of the first one. */
  readonly first: number
  readonly count: number
  /** One URL a line, each with its line end. */
  readonly text: Buffer
  readonly filter: Uint32Array
}

/** `urls`: one a line, in lower case. */
export function blockOf(first: number, count: number, urls: string): Block {
  const text = Buffer.from(`${urls}\n`, 'latin1')
  const words = Math.max(1, (2 ** Math.ceil(Math.log2(count * bitsOfUrl))) >> 5)
  const filter = new Uint32Array(words)
  const mask = words * 32 - 1
  for (let at = 0; at + gram <= text.length; at += 1) {
    const bit = hashAt(text, at) & mask
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31))
  }
  return { first, count, text, filter }
}

/** A text to be found, with what its filter bits are made of. */
export interface Needle {
  readonly text: Buffer
  readonly hashes: Uint32Array
}

export function needleOf(searched: string): Needle {
  const text = Buffer.from(searched, 'latin1')
  const hashes = new Uint32Array(Math.max(0, text.length - gram + 1))
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = hashAt(text, at)
  return { text, hashes }
}

/** False where the text is certainly in none of the block's URLs. */
export function mayHold({ filter }: Block, { hashes }: Needle): boolean {
  const mask = filter.length * 32 - 1
  for (const hash of hashes) {
    const bit = hash & mask
    if (((filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
  }
  return true
}

/** The places, in their job, of the block's URLs that hold the text, in order and at most `most`. */
export function placesIn(block: Block, needle: Needle, most: number): number[] {
  const places: number[] = []
  const { text, first } = block
  let line = 0
  let from = 0
  while (places.length < most) {
    const found = text.indexOf(needle.text, from)
    if (found === -1) return places
    for (
      let end = text.indexOf(lineEnd, from);
      end !== -1 && end < found;
      end = text.indexOf(lineEnd, end + 1)
    )
      line += 1
    places.push(first + line)
    const end = text.indexOf(lineEnd, found)
    if (end === -1) return places
    from = end + 1
    line += 1
  }
  return places
}

const lineEnd = 10

/** Four signs as one number, its bits well mixed (Knuth's multiplicative hashing). */
function hashAt(text: Buffer, at: number): number {
  const four =
    (text[at] ?? 0) | ((text[at + 1] ?? 0) << 8) | ((text[at + 2] ?? 0) << 16) | ((text[at + 3] ?? 0) << 24)
  return Math.imul(four, 0x9e37_79b1) >>> 8
}
