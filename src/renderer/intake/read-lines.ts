import type { How, TableShape } from './choices.ts'
import { CsvRows } from './csv-rows.ts'
import type { Entry } from './entry.ts'
import type { Layout } from './kind.ts'
import { layoutOf } from './kind.ts'
import { LineSplitter } from './lines.ts'
import type { TableRules } from './read-csv.ts'
import { csvEntries, rulesFor } from './read-csv.ts'
import { textEntries } from './read-text.ts'
import type { TextReader } from './text-reader.ts'

type CsvLayout = Extract<Layout, { kind: 'csv' }>

/** A plain list, prose or a table: which of them, its first lines tell, and which columns of it, maybe a person. */
export async function lineReader(start: string, how: How): Promise<TextReader> {
  const layout = layoutOf(firstLines(start), how.isOwn)
  if (layout.kind === 'text') return reading(plainReader())
  const rules = rulesFor(layout, await how.columnsOf(layout.shape, ''))
  return reading(tableReader(layout, rules))
}

/** The last of them may go on behind the first piece, or be the last of the file: of a short table it is a row that counts. */
function firstLines(start: string): readonly string[] {
  const splitter = new LineSplitter()
  return [...splitter.push(start), ...splitter.end()]
}

interface LinesReader extends Pick<TextReader, 'end' | 'learnt'> {
  push(lines: readonly string[]): readonly Entry[]
}

function reading(lines: LinesReader): TextReader {
  const splitter = new LineSplitter()
  return {
    push: (text) => lines.push(splitter.push(text)),
    end: () => [...lines.push(splitter.end()), ...lines.end()],
    learnt: () => lines.learnt(),
  }
}

function plainReader(): LinesReader {
  let next = 1
  return {
    push: (lines) => {
      const entries = textEntries(lines, next)
      next += lines.length
      return entries
    },
    end: () => [],
    learnt: () => ({ kind: 'text', units: next - 1, otherColumns: 0 }),
  }
}

function tableReader(layout: CsvLayout, rules: TableRules): LinesReader {
  const rows = new CsvRows(layout.delimiter, layout.separatorLine ? 2 : 1)
  let skip = layout.separatorLine
  let others = 0
  let units = 0
  const take = (read: ReturnType<typeof rows.push>): Entry[] => {
    if (read.length === 0) return []
    units += read.length
    const { entries, otherColumns } = csvEntries(read, rules)
    others += otherColumns
    return entries
  }
  return {
    push: (lines) => {
      if (!skip || lines.length === 0) return take(rows.push(lines))
      skip = false
      const [first = '', ...rest] = lines
      units += 1
      return [{ text: first, line: 1, aside: 'comment' }, ...take(rows.push(rest))]
    },
    end: () => take(rows.end()),
    learnt: () => ({
      kind: 'csv',
      units,
      otherColumns: others,
      table: chosenIn(layout.shape, rules),
      ...(rows.openQuotes > 0 ? { notes: [{ code: 'open-quotes', count: rows.openQuotes } as const] } : {}),
    }),
  }
}

/** The table with the columns that were taken of it. */
export function chosenIn(shape: TableShape, rules: TableRules): TableShape {
  return { ...shape, choice: rules.choice }
}
