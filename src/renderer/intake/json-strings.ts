/** Names that are remembered of where a string stands; what is deeper has no path, and is found all the same. */
const deepest = 64
/** A longer string is no URL; its rest is passed over. */
const longest = 262_144

export interface JsonString {
  readonly text: string
  /** The name of a value, not a value. */
  readonly isName: boolean
  /** Names from the outermost to the value's own, without the places in arrays; empty unless asked for. */
  readonly path: string
}

/**
 * Finds the strings of JSON in pieces, without building what they stand in: depth and size cost nothing, several values
 * in a row (JSON lines) are as good as one, and a file that was cut off gives what it has.
 */
export class JsonStrings {
  readonly #withPaths: boolean
  #names: string[] = []
  #depth = 0
  /** The last string, until it is known whether a colon makes it a name. */
  #last: string | null = null
  #name = ''
  #open: string | null = null
  #escaped = false

  constructor(withPaths: boolean) {
    this.#withPaths = withPaths
  }

  /** The text ended inside a string, an object or an array. */
  get isInside(): boolean {
    return this.#open !== null || this.#depth > 0
  }

  push(text: string): JsonString[] {
    const found: JsonString[] = []
    let at = 0
    while (at < text.length)
      at = this.#open === null ? this.#structure(text, at, found) : this.#string(text, at)
    return found
  }

  /** A string that nothing stands behind. */
  end(): JsonString[] {
    const found: JsonString[] = []
    this.#settle(false, found)
    return found
  }

  #structure(text: string, at: number, found: JsonString[]): number {
    switch (text[at]) {
      case '"':
        this.#settle(false, found)
        this.#open = ''
        break
      case ':':
        this.#settle(true, found)
        break
      case '{':
      case '[':
        this.#settle(false, found)
        if (this.#depth < deepest) this.#names.push(this.#name)
        this.#depth += 1
        this.#name = ''
        break
      case '}':
      case ']':
        this.#settle(false, found)
        if (this.#depth > 0) this.#depth -= 1
        this.#name = this.#depth < deepest ? (this.#names.pop() ?? '') : ''
        break
      case ',':
        this.#settle(false, found)
        break
      default:
        // White space, numbers and words between the strings.
        structural.lastIndex = at
        return structural.test(text) ? structural.lastIndex - 1 : text.length
    }
    return at + 1
  }

  #string(text: string, from: number): number {
    let at = from
    if (this.#escaped) {
      this.#escaped = false
      at += 1
    }
    for (;;) {
      special.lastIndex = at
      if (!special.test(text)) {
        this.#grow(text.slice(from))
        return text.length
      }
      at = special.lastIndex
      if (text[at - 1] === '"') break
      if (at >= text.length) {
        this.#escaped = true
        this.#grow(text.slice(from))
        return at
      }
      at += 1
    }
    this.#grow(text.slice(from, at - 1))
    this.#last = decoded(this.#open ?? '')
    this.#open = null
    return at
  }

  #grow(more: string): void {
    if (this.#open !== null && this.#open.length < longest) this.#open += more
  }

  #settle(isName: boolean, found: JsonString[]): void {
    if (this.#last === null) return
    const names = this.#withPaths && !isName ? [...this.#names, this.#name] : []
    found.push({ text: this.#last, isName, path: names.filter((name) => name !== '').join('.') })
    if (isName) this.#name = this.#last
    this.#last = null
  }
}

const structural = /["{}[\],:]/g
const special = /["\\]/g

function decoded(raw: string): string {
  if (!raw.includes('\\')) return raw
  try {
    const value: unknown = JSON.parse(`"${raw.replace(/[\n\r\t]/g, ' ')}"`)
    return typeof value === 'string' ? value : raw
  } catch {
    return raw
  }
}
