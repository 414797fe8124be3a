import type { Language } from '#shared/app/languages.ts'
import type { ColumnChoice } from './choices.ts'
import type { ReadFiles } from './messages.ts'
import type { JudgedBy } from './packed.ts'

/** What every reading begins with: the language of what the reader says by itself, and whom it hands the rows to. */
interface Begin {
  readonly language: Language
  readonly judge: MessagePort
}

/**
 * What the page tells the worker that reads: what to read, that it took in what it was told, whose numbers can be used
 * again, and what the person answered to a question. To practise, it reads lists that it makes itself.
 */
export type ToReader =
  | (Begin & Omit<ReadFiles, 'judgeBy'> & { readonly type: 'read' })
  | (Begin & { readonly type: 'practise' })
  | { readonly type: 'taken'; readonly numbers: ArrayBuffer }
  | { readonly type: 'answer'; readonly choice: ColumnChoice | null }

/** What the page tells the worker that judges. */
export interface ToJudge {
  readonly judgeBy: JudgedBy
  readonly reader: MessagePort
}
