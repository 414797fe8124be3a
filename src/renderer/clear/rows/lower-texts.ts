import type { PackedText } from '../../intake/packed-text.ts'
import { unpackText } from '../../intake/packed-text.ts'

/** Letters that are kept, a byte each: a list of some 300,000 URLs. */
const mostLetters = 16_777_216

/** Texts in lower case as they are searched, kept from one letter typed to the next. A longer list makes them each time. */
export class LowerTexts {
  readonly #kept = new Map<PackedText, string>()
  #letters = 0
  /** The one that was asked for last, where it is not kept. */
  #last: { readonly packed: PackedText; readonly text: string } | null = null

  of(packed: PackedText): string {
    const kept = this.#last?.packed === packed ? this.#last.text : this.#kept.get(packed)
    if (kept !== undefined) return kept
    const text = unpackText(packed).toLowerCase()
    if (this.#letters + text.length > mostLetters) {
      this.#last = { packed, text }
    } else {
      this.#kept.set(packed, text)
      this.#letters += text.length
    }
    return text
  }

  clear(): void {
    this.#kept.clear()
    this.#letters = 0
    this.#last = null
  }
}
