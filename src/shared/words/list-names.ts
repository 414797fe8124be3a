import { assertNever } from '../assert-never.ts'
import { number } from './counted.ts'
import { formWords } from './other-forms.ts'
import { plainName } from './plain-name.ts'
import { spoken } from './spoken.ts'

/** How lists are called. */
export const sourceWords = spoken('list-names/sourceWords', {
  list: 'List',
  pasted: 'Pasted list',
  typed: 'Typed list',
  sample: 'Sample list',
  sheet: (file: string, sheet: string) => `${file}, sheet ${sheet}`,
  asWildcards: (name: string) => `${name}, as wildcards`,
  andMore: (name: string, others: number) => `${name} and ${number(others)} more`,
})

/** `spring.csv`, `spring.csv and 2 more`, `Pasted list`: the list's name, and its job's. */
export function listName(sources: readonly NamedSource[]): string {
  // Forms of its own URLs and wildcards for them are no other list.
  const [first, ...more] = sources.filter(
    ({ kind }, at) => at === 0 || (kind !== 'forms' && kind !== 'wildcard'),
  )
  if (first === undefined) return sourceWords.list
  const name = sourceName(more.length === 0 ? first : { ...first, sheet: '' })
  const others = more.filter(({ sheet, name: file }, at) => !sheet || file !== sources[at]?.name)
  return others.length === 0 ? name : sourceWords.andMore(name, others.length)
}

export type SourceKind = 'file' | 'pasted' | 'typed' | 'preset' | 'sample' | 'forms' | 'wildcard' | 'kept'

interface NamedSource {
  readonly kind: SourceKind
  readonly name: string
  readonly sheet?: string
}

/** `spring.csv`, `spring.xlsx, sheet Shoes`, `Pasted list` */
export function sourceName({ kind, name, sheet = '' }: NamedSource): string {
  switch (kind) {
    case 'file':
      return sheet === '' ? plainName(name) : sourceWords.sheet(plainName(name), plainName(sheet))
    case 'preset':
    case 'kept':
      return name
    case 'wildcard':
      return sourceWords.asWildcards(name)
    case 'pasted':
      return sourceWords.pasted
    case 'typed':
      return sourceWords.typed
    case 'forms':
      return formWords.source
    case 'sample':
      return sourceWords.sample
    default:
      return assertNever(kind)
  }
}
