import type { Language } from '#shared/app/languages.ts'
import type { ColumnChoice } from './choices.ts'
import type { ReadFiles } from './messages.ts'
import type { JudgedBy } from './packed.ts'

/**
 * What the page tells the worker that reads: what to read, in which language, and whom to hand it to, that it took in what it was told, whose
 * numbers can be used again, and what the person answered to a question.
 */
export type ToReader =
  | ({ readonly type: 'read'; readonly judge: MessagePort; readonly language: Language } & Omit<
      ReadFiles,
      'judgeBy'
    >)
  | { readonly type: 'taken'; readonly numbers: ArrayBuffer }
  | { readonly type: 'answer'; readonly choice: ColumnChoice | null }

/** What the page tells the worker that judges. */
export interface ToJudge {
  readonly judgeBy: JudgedBy
  readonly reader: MessagePort
}
