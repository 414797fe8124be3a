import { longestPlain, none, PlainBlock, signs } from './plain-block.ts'

/** Where the URL of a row stands. A list without columns is a table of one. */
export interface PlainShape {
  /** The sign between two cells; null for lines that are not cut. */
  readonly delimiter: string | null
  readonly width: number
  readonly column: number
}

const [lineFeed, carriageReturn, quote, apostrophe, dot, slash, colon] = [10, 13, 34, 39, 46, 47, 58]

/** Signs of a URL that need a thought: white space, what is no ASCII, and quotes. */
const strangeInUrl = signs((sign) => sign <= 32 || sign >= 127 || sign === quote || sign === apostrophe)
/** Signs of another cell that need one: they end it, or it may hold a URL of its own. */
const strangeInCell = signs((sign) => sign >= 128 || `\n\r"/.:`.includes(String.fromCharCode(sign)))

/**
 * Reads rows straight from the bytes, as long as nothing about them is to be thought of: as many cells as the others
 * have, one bare URL where it belongs and none elsewhere, all of it ASCII. Most rows of most lists are like that, and
 * most of a table is not its URLs: what is never made a text of costs the least. Any other row is left to the readers
 * of text, and a plain one is read to just what they would read it to (`plain-rows.property.test.ts`).
 */
export class PlainRows {
  readonly #delimiter: number
  readonly #last: number
  readonly #column: number
  readonly #block = new PlainBlock()

  constructor({ delimiter, width, column }: PlainShape) {
    this.#delimiter = delimiter === null ? none : delimiter.charCodeAt(0)
    this.#last = width - 1
    this.#column = column
  }

  /** Hands on the URL of each row, from where a row begins. @returns the place behind the last row that was taken. */
  take(bytes: Uint8Array, from: number, add: (url: string) => void): number {
    // Rows without an end are no whole rows; and a look behind the end of the bytes would cost the engine its quick code.
    const end = bytes.lastIndexOf(lineFeed) + 1
    return this.#block.takeFrom(from, (at) => this.#fill(bytes, at, end), add)
  }

  /** Takes rows into the block until it is full, or one is not plain. @returns the place behind them. */
  #fill(bytes: Uint8Array, from: number, end: number): number {
    const block = this.#block
    let at = from
    while (at < end && !block.isFull) {
      const { count } = block
      const next = this.#row(bytes, at)
      if (next === none) {
        block.cutTo(count)
        break
      }
      at = next
    }
    return at
  }

  /** @returns the place behind its line end, which is there; none for a row that is not plain. */
  #row(bytes: Uint8Array, from: number): number {
    let at = from
    for (let cell = 0; ; cell += 1) {
      at = cell === this.#column ? this.#url(bytes, at) : cellEnd(bytes, at, this.#delimiter)
      if (at === none || cell === this.#last) break
      if (bytes[at] !== this.#delimiter) return none
      at += 1
    }
    return at === none ? none : behindLineEnd(bytes, at)
  }

  /** Takes the URL of a cell into the block. @returns the place behind the cell. */
  #url(bytes: Uint8Array, from: number): number {
    const isQuoted = bytes[from] === quote
    const start = isQuoted ? from + 1 : from
    const hostAt = hostStart(bytes, start)
    if (hostAt === none) return none
    const closing = isQuoted ? quote : this.#delimiter
    const limit = start + longestPlain
    const block = this.#block
    const into = block.bytes
    let { length } = block
    for (let at = start; at < limit; at += 1) {
      const sign = bytes[at] ?? 0
      if (sign === closing || (!isQuoted && (sign === lineFeed || sign === carriageReturn))) {
        block.end(length)
        return isQuoted ? at + 1 : at
      }
      if (strangeInUrl[sign] === 1 || (sign === colon && at > hostAt && isSlashes(bytes, at + 1))) return none
      into[length] = sign
      length += 1
    }
    return none
  }
}

/** The place behind the next line end. */
export function behindLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(lineFeed, from)
  return at < 0 ? none : at + 1
}

/** The place behind `http://` or `https://`, where a letter or a number has to follow. */
function hostStart(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== 104 || bytes[from + 1] !== 116 || bytes[from + 2] !== 116 || bytes[from + 3] !== 112)
    return none
  const at = bytes[from + 4] === 115 ? from + 5 : from + 4
  if (bytes[at] !== colon || !isSlashes(bytes, at + 1)) return none
  const sign = bytes[at + 3] ?? 0
  return (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57) ? at + 3 : none
}

function isSlashes(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === slash && bytes[at + 1] === slash
}

/** The place behind a cell that holds no URL; none where it may hold one, or is not closed as it was opened. */
function cellEnd(bytes: Uint8Array, from: number, delimiter: number): number {
  const isQuoted = bytes[from] === quote
  let isPointed = false
  for (let at = isQuoted ? from + 1 : from; ; at += 1) {
    const sign = bytes[at] ?? 0
    if (!isQuoted && sign === delimiter) return at
    if (strangeInCell[sign] === 0) continue
    if (sign === quote && isQuoted) {
      if (bytes[at + 1] !== quote) return at + 1
      at += 1
    } else if (sign === dot || sign === colon) isPointed = true
    else if (sign === slash) {
      if (isPointed || bytes[at + 1] === slash) return none
    } else return isQuoted || sign === quote || sign >= 128 ? none : at
  }
}

function behindLineEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === lineFeed) return at + 1
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : none
}
