import type { How, TableShape } from './choices.ts'
import { CsvRows } from './csv-rows.ts'
import type { Entry } from './entry.ts'
import type { Layout } from './kind.ts'
import { delimiters, layoutOf } from './kind.ts'
import { LineSplitter } from './lines.ts'
import { behindLine, PlainRows } from './plain-rows.ts'
import type { TableRules } from './read-csv.ts'
import { csvEntries, rulesFor } from './read-csv.ts'
import { textEntries } from './read-text.ts'
import type { PlainReading, TextReader } from './text-reader.ts'

type CsvLayout = Extract<Layout, { kind: 'csv' }>

/** A plain list, prose or a table: which of them, its first lines tell, and which columns of it, maybe a person. */
export async function lineReader(start: string, how: How): Promise<TextReader> {
  const layout = layoutOf(firstLines(start), how.isOwn)
  if (layout.kind === 'text') return reading(textReader())
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
  readonly plain: Omit<PlainReading, 'next'> | null
}

function reading(lines: LinesReader): TextReader {
  const splitter = new LineSplitter()
  const { plain } = lines
  const isNext = () => splitter.isBetween && plain?.isNext() === true
  return {
    push: (text) => lines.push(splitter.push(text)),
    ...(plain !== null && { plain: { ...plain, isNext, next: behindLine } }),
    end: () => [...lines.push(splitter.end()), ...lines.end()],
    learnt: () => lines.learnt(),
  }
}

function textReader(): LinesReader {
  const plain = new PlainRows({ delimiter: null, width: 1, column: 0 })
  let next = 1
  return {
    plain: {
      isNext: () => true,
      take: (bytes, from, entries) =>
        plain.take(bytes, from, (text) => {
          entries.push({ text, line: next })
          next += 1
        }),
    },
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
  const plain = plainRowsOf(rules)
  return {
    plain: plain && {
      isNext: () => !skip && !rows.isOpen,
      take: (bytes, from, entries) =>
        plain.take(bytes, from, (text) => {
          entries.push({ text, line: rows.count() })
          units += 1
        }),
    },
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

/** Of a table whose URLs stand in one column, and which is cut as most are: a file may name any sign with `sep=`. */
function plainRowsOf({ delimiter, width, choice }: TableRules): PlainRows | null {
  const [column, ...others] = choice.columns
  if (choice.kind !== 'each' || column === undefined || others.length > 0) return null
  if (!delimiters.includes(delimiter)) return null
  return new PlainRows({ delimiter, width, column })
}

/** The table with the columns that were taken of it. */
export function chosenIn(shape: TableShape, rules: TableRules): TableShape {
  return { ...shape, choice: rules.choice }
}
