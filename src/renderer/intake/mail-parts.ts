import { decodedBody } from './mail-coding.ts'
import type { MailHead } from './mail-head.ts'
import { headOf } from './mail-head.ts'
import { Refused } from './refusal.ts'

/** Forwarded mails in forwarded mails; more was made to break its readers. */
const deepest = 50
/** Letters of one text; more is no mail that anybody wrote. */
const longestText = 20_000_000

/** A piece of a mail as it is read. */
export type MailPart =
  | { readonly kind: 'head' | 'attachment'; readonly text: string }
  | { readonly kind: 'plain' | 'html'; readonly text: string; readonly isCut: boolean }

interface Frame {
  readonly boundary: string
  /** The parts say the same in several forms: they are gathered, and the best one is taken. */
  readonly alternatives: MailPart[] | null
}

/** Takes a mail apart, line by line: its texts are decoded, its attachments only named. */
export class MailParts {
  readonly #take: (parts: readonly MailPart[]) => void
  readonly #frames: Frame[] = []
  #state: 'head' | 'body' | 'skip' = 'head'
  #lines: string[] = []
  #length = 0
  #head: MailHead | null = null

  /** `take` is given one part, or several forms of one. */
  constructor(take: (parts: readonly MailPart[]) => void) {
    this.#take = take
  }

  push(line: string): void {
    if (line.startsWith('--') && this.#boundary(line)) return
    if (this.#state === 'head') this.#headLine(line)
    else if (this.#state === 'body') this.#keep(line)
  }

  /** Returns whether the mail ended before its parts did. */
  end(): boolean {
    const isCut = this.#frames.length > 0
    this.#finish(isCut)
    while (this.#frames.length > 0) this.#close()
    return isCut
  }

  #boundary(line: string): boolean {
    const text = line.trimEnd()
    const at = this.#frames.findLastIndex(
      ({ boundary }) => text === `--${boundary}` || text === `--${boundary}--`,
    )
    if (at < 0) return false
    this.#finish(false)
    while (this.#frames.length > at + 1) this.#close()
    const isLast = text.endsWith('--') && text !== `--${this.#frames[at]?.boundary ?? ''}`
    if (isLast) this.#close()
    this.#state = isLast ? 'skip' : 'head'
    return true
  }

  #headLine(line: string): void {
    if (line.trim() !== '') {
      this.#keep(line)
      return
    }
    const head = headOf(this.#lines.splice(0))
    this.#length = 0
    this.#state = 'skip'
    if (this.#frames.length === 0) this.#emit({ kind: 'head', text: head.title })
    if (head.type === 'message/rfc822') this.#state = 'head'
    else if (head.boundary !== null && head.type.startsWith('multipart/')) this.#open(head, head.boundary)
    else if (/^text\/(?:plain|html)$/.test(head.type) && !head.isAttachment) {
      this.#state = 'body'
      this.#head = head
    } else this.#emit({ kind: 'attachment', text: head.title === '' ? head.type : head.title })
  }

  #keep(line: string): void {
    this.#length += line.length
    if (this.#length > longestText) throw new Refused('too-large')
    this.#lines.push(line)
  }

  #open(head: MailHead, boundary: string): void {
    if (this.#frames.length >= deepest) throw new Refused('too-deep')
    this.#frames.push({ boundary, alternatives: head.type === 'multipart/alternative' ? [] : null })
  }

  /** The text that is being read has come to its end. */
  #finish(isCut: boolean): void {
    const lines = this.#lines.splice(0)
    this.#length = 0
    if (this.#state !== 'body' || this.#head === null) return
    const text = decodedBody(lines, this.#head.coding, this.#head.charset)
    this.#emit({ kind: this.#head.type === 'text/html' ? 'html' : 'plain', text, isCut })
    this.#head = null
    this.#state = 'skip'
  }

  #close(): void {
    const gathered = this.#frames.pop()?.alternatives ?? []
    if (gathered.length > 0) this.#take(gathered)
  }

  #emit(part: MailPart): void {
    const gathering = this.#frames.findLast(({ alternatives }) => alternatives !== null)?.alternatives
    if (gathering === undefined || gathering === null) this.#take([part])
    else gathering.push(part)
  }
}
