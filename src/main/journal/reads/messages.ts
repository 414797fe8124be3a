import type { ReadInput, ReadName } from './table.ts'

/** What main's thread tells the reading one, and what it hears. Both are the same program, so nothing is parsed. */
export type ToReader = {
  [N in ReadName]: { readonly number: number; readonly name: N; readonly input: ReadInput<N> }
}[ReadName]

export type FromReader =
  | { readonly number: number; readonly ok: true; readonly output: unknown }
  /** What went wrong, for the log. */
  | { readonly number: number; readonly ok: false; readonly words: string }
