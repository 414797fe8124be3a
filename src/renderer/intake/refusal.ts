import type { RefusalCode } from '#shared/words/intake.ts'

/** Thrown by a reader for a file it can't or won't read; the other files go on. */
export class Refused extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode) {
    super(code)
    this.name = 'Refused'
    this.code = code
  }
}

/** What a failed read says about the file: a vanished, changed or forbidden file and a folder all fail to be read. */
export function refusalOf(error: unknown): RefusalCode {
  if (error instanceof Refused) return error.code
  return error instanceof DOMException ? 'unreadable' : 'unexpected'
}
