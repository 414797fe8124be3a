import type { Language } from '#shared/app/languages.ts'
import type { ColumnChoice } from './choices.ts'
import type { ReadFiles } from './messages.ts'

/** What every reading begins with: the language of what the reader says by itself. */
interface Begin {
  readonly language: Language
}

/**
 * What the page tells the worker: what to read, that it took in what it was told, whose numbers can be used again, and
 * what the person answered to a question. To practise, it reads lists that it makes itself.
 */
export type ToWorker =
  | (Begin & ReadFiles & { readonly type: 'read' })
  | (Begin & { readonly type: 'practise' })
  | { readonly type: 'taken'; readonly numbers: ArrayBuffer }
  | { readonly type: 'answer'; readonly choice: ColumnChoice | null }
