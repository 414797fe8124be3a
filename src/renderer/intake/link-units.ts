import type { Aside, Entry } from './entry.ts'
import { linksIn } from './links-in-text.ts'

/** Letters that are shown of what is no URL, such as a whole picture inside a `data:` URL. */
const longestShown = 120
const otherScheme = /^\s*(?:data|mailto|javascript|tel|sms|blob|about|cid):/i

/** Counts the units of a file that is no list of lines, and makes their entries. */
export class LinkUnits {
  #count = 0
  #entries: Entry[] = []

  get count(): number {
    return this.#count
  }

  /** One unit, with the URLs in it. */
  add(texts: readonly string[], aside?: Aside): void {
    this.#count += 1
    for (const text of texts) this.#entries.push(entryOf(text, this.#count, aside))
  }

  /** Each URL that stands in a text is a unit of its own; a text without any is none. */
  addFound(text: string): void {
    for (const link of linksIn(text)) this.add([link])
  }

  /** The entries since the last time. */
  take(): readonly Entry[] {
    const taken = this.#entries
    this.#entries = []
    return taken
  }
}

function entryOf(text: string, line: number, aside: Aside | undefined): Entry {
  if (aside !== undefined) return { text, line, aside }
  // A picture, a mail or a script inside a link has no URL that a server knows.
  if (!otherScheme.test(text)) return { text, line }
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
  return { text: shown, line, aside: 'other-text' }
}
