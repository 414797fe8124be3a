import { Refused } from './refusal.ts'

/** A line that is longer is no line of a list; a file without line ends would otherwise fill the memory. */
const longestLine = 4_000_000

/** Cuts pieces of text into lines: CR, LF, CRLF and mixtures of them. A last line end opens no new line. */
export class LineSplitter {
  #rest = ''

  /** Nothing is left of a line that goes on. */
  get isBetween(): boolean {
    return this.#rest === ''
  }

  push(text: string): string[] {
    let whole = this.#rest + text
    // A CR at the very end may be the first half of a CRLF that goes on in the next piece.
    const half = whole.endsWith('\r')
    if (half) whole = whole.slice(0, -1)
    const lines = (whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole).split('\n')
    const last = lines.pop() ?? ''
    if (last.length > longestLine) throw new Refused('line-too-long')
    this.#rest = half ? `${last}\r` : last
    return lines
  }

  end(): string[] {
    const last = this.#rest.endsWith('\r') ? this.#rest.slice(0, -1) : this.#rest
    const ended = last.length < this.#rest.length
    this.#rest = ''
    return last === '' && !ended ? [] : [last]
  }
}
