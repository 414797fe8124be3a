import { longestPlain, none, PlainBlock, signs } from './plain-block.ts'

/** Sitemaps are four deep. */
const deepest = 8
const [less, greater, slash, colon, ampersand] = [60, 62, 47, 58, 38]
const nameSigns = signs((sign) => /[\w.:-]/.test(String.fromCharCode(sign)))
const letters = signs((sign) => /[a-z]/i.test(String.fromCharCode(sign)))
const blanks = signs((sign) => (sign >= 9 && sign <= 13) || sign === 32)
const encoder = new TextEncoder()
const loc = encoder.encode('loc')
const amp = encoder.encode('amp;')
const slashes = encoder.encode('://')

/**
 * Reads the children of a sitemap's root straight from the bytes, as long as nothing about them is to be thought of:
 * elements without attributes, comments or entities but `&amp;`, each closed as it was opened, all of it ASCII, and no
 * URL outside of a `loc`. Whatever else comes is left to the parser, and a plain element is read to just what it would
 * be read to by that (`plain-elements.property.test.ts`).
 */
export class PlainElements {
  readonly #block = new PlainBlock()
  /** Where the names of the open elements begin and end. */
  readonly #starts = new Int32Array(deepest)
  readonly #ends = new Int32Array(deepest)

  /** Hands on the text of each `loc`, from between two children. @returns the place behind the last child that was taken. */
  take(bytes: Uint8Array, from: number, add: (text: string) => void): number {
    // A look behind the end of the bytes would cost the engine its quick code: nothing plain ends behind the last tag.
    const end = bytes.lastIndexOf(greater) + 1
    return this.#block.takeFrom(from, (at) => this.#fill(bytes, at, end), add)
  }

  /** Takes elements into the block until it is full, or one is not plain. @returns the place behind them. */
  #fill(bytes: Uint8Array, from: number, end: number): number {
    const block = this.#block
    let at = from
    while (!block.isFull) {
      const start = behindBlanks(bytes, at, end)
      const { count } = block
      const next = start < end && bytes[start] === less ? this.#element(bytes, start, end) : none
      if (next === none) {
        block.cutTo(count)
        break
      }
      at = next
    }
    return at
  }

  /** `from` is its `<`. @returns the place behind its end. */
  #element(bytes: Uint8Array, from: number, end: number): number {
    let depth = 0
    let textAt = none
    for (let at = from; at !== none; at = nextTag(bytes, at, end)) {
      const isEnd = bytes[at + 1] === slash
      if (isEnd && depth === 0) return none
      if (isEnd) {
        // Only an element without others in it holds a URL.
        if (textAt !== none && !this.#leaf(bytes, textAt, at, depth - 1)) return none
        depth -= 1
      }
      const behind = isEnd ? this.#closed(bytes, at + 2, depth) : this.#opened(bytes, at + 1, depth)
      if (behind === none || (isEnd && depth === 0)) return behind
      if (!isEnd) depth += 1
      textAt = isEnd ? none : behind
      at = behind
    }
    return none
  }

  /** @returns the place behind a start tag without attributes; none for any other. */
  #opened(bytes: Uint8Array, from: number, depth: number): number {
    if (depth === deepest || letters[bytes[from] ?? 0] === 0) return none
    let at = from + 1
    while (nameSigns[bytes[at] ?? 0] === 1) at += 1
    this.#starts[depth] = from
    this.#ends[depth] = at
    return bytes[at] === greater ? at + 1 : none
  }

  /** @returns the place behind the end tag of the element that was opened last; none for any other. */
  #closed(bytes: Uint8Array, from: number, depth: number): number {
    const start = this.#starts[depth] ?? 0
    const length = (this.#ends[depth] ?? 0) - start
    for (let at = 0; at < length; at += 1) if (bytes[from + at] !== bytes[start + at]) return none
    return bytes[from + length] === greater ? from + length + 1 : none
  }

  /** @returns whether the text of an element was plain. */
  #leaf(bytes: Uint8Array, from: number, to: number, depth: number): boolean {
    const [start, end] = [this.#starts[depth] ?? 0, this.#ends[depth] ?? 0]
    if (!endsLikeLoc(bytes, start, end)) return !mayHoldUrl(bytes, from, to)
    return isLoc(bytes, start, end) && this.#take(bytes, from, to)
  }

  /** Takes a text into the block, without the blanks around it. */
  #take(bytes: Uint8Array, from: number, to: number): boolean {
    const block = this.#block
    if (to - from > longestPlain || !block.hasRoom) return false
    let [start, end] = [from, to]
    while (start < end && blanks[bytes[start] ?? 0] === 1) start += 1
    while (end > start && blanks[bytes[end - 1] ?? 0] === 1) end -= 1
    const into = block.bytes
    let { length } = block
    for (let at = start; at < end; at += 1) {
      const sign = bytes[at] ?? 0
      into[length] = sign
      length += 1
      if (sign !== ampersand) continue
      if (!stands(amp, bytes, at + 1)) return false
      at += amp.length
    }
    block.end(length)
    return true
  }
}

/** The place behind the next end of an element with this name. */
export function behindElement(name: string, bytes: Uint8Array, from: number): number {
  const tag = encoder.encode(`</${name}>`)
  for (let at = bytes.indexOf(greater, from); at >= 0; at = bytes.indexOf(greater, at + 1))
    if (stands(tag, bytes, at + 1 - tag.length)) return at + 1
  return none
}

function behindBlanks(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && blanks[bytes[at] ?? 0] === 1) at += 1
  return at
}

/** Where the next tag begins; none behind the last, and where what is in front of it is no ASCII. */
function nextTag(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const sign = bytes[at] ?? 0
    if (sign === less) return at
    if (sign >= 128) return none
  }
  return none
}

/** `loc`, `image:loc`, and names that a thought has to be given: `player_loc`, `LOC`. */
function endsLikeLoc(bytes: Uint8Array, start: number, end: number): boolean {
  const from = end - loc.length
  if (from < start) return false
  for (let at = 0; at < loc.length; at += 1) if (((bytes[from + at] ?? 0) | 32) !== loc[at]) return false
  return true
}

function isLoc(bytes: Uint8Array, start: number, end: number): boolean {
  const from = end - loc.length
  if (!stands(loc, bytes, from)) return false
  if (from === start) return true
  for (let at = start; at < from - 1; at += 1) if (bytes[at] === colon) return false
  return bytes[from - 1] === colon
}

function mayHoldUrl(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const sign = bytes[at] ?? 0
    if (sign === ampersand || (sign === colon && stands(slashes, bytes, at))) return true
  }
  return false
}

function stands(text: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 0; at < text.length; at += 1) if (bytes[from + at] !== text[at]) return false
  return true
}
