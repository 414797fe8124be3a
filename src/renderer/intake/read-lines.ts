import { CsvRows } from './csv-rows.ts'
import type { Entry } from './entry.ts'
import type { Layout } from './kind.ts'
import { layoutOf } from './kind.ts'
import { LineSplitter } from './lines.ts'
import { csvEntries } from './read-csv.ts'
import { textEntries } from './read-text.ts'
import type { TextReader } from './text-reader.ts'

/** A plain list, prose or a table: which of them, the first lines tell. */
export function lineReader(): TextReader {
  const splitter = new LineSplitter()
  let lines: LinesReader | null = null
  const take = (more: readonly string[]): readonly Entry[] => {
    if (lines === null && more.length === 0) return []
    lines ??= readerFor(more)
    return lines.push(more)
  }
  return {
    push: (text) => take(splitter.push(text)),
    end: () => [...take(splitter.end()), ...(lines?.end() ?? [])],
    learnt: () => lines?.learnt() ?? { kind: 'text', units: 0, otherColumns: 0 },
  }
}

interface LinesReader extends Pick<TextReader, 'end' | 'learnt'> {
  push(lines: readonly string[]): readonly Entry[]
}

function readerFor(firstLines: readonly string[]): LinesReader {
  const layout = layoutOf(firstLines)
  return layout.kind === 'csv' ? tableReader(layout) : plainReader()
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

function tableReader(layout: Extract<Layout, { kind: 'csv' }>): LinesReader {
  const rows = new CsvRows(layout.delimiter, layout.separatorLine ? 2 : 1)
  let skip = layout.separatorLine
  let others = 0
  let units = 0
  const take = (read: ReturnType<typeof rows.push>): Entry[] => {
    units += read.length
    const { entries, otherColumns } = csvEntries(read, layout)
    others += otherColumns
    return entries
  }
  return {
    push: (lines) => {
      if (!skip) return take(rows.push(lines))
      skip = false
      const [first = '', ...rest] = lines
      units += 1
      return [{ text: first, line: 1, aside: 'comment' }, ...take(rows.push(rest))]
    },
    end: () => take(rows.end()),
    learnt: () => ({ kind: 'csv', units, otherColumns: others }),
  }
}
