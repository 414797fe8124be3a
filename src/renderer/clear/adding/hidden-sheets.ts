import type { Source } from '../rows/source.ts'

interface Listed {
  readonly sources: readonly Source[]
  readonly table: { readonly ofSource: (source: number) => number }
}

/** The hidden sheets of a source's file that are in the list neither as they were found nor added since. */
export function hiddenSheetsOf(source: Source, list: Listed): readonly string[] {
  const names = (source.notes ?? []).flatMap((note) => (note.code === 'hidden-sheets' ? note.names : []))
  const taken = new Set(
    list.sources
      .filter(({ fileId }, at) => fileId === source.fileId && list.table.ofSource(at) > 0)
      .map(({ sheet = '' }) => sheet),
  )
  return names.filter((name) => !taken.has(name))
}
