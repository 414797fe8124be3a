import type { Encoding, Entry, Reading } from './entry.ts'
import type { Layout } from './kind.ts'
import { CsvRows } from './csv-rows.ts'
import { encodingOf, textOf } from './decode.ts'
import { layoutOf } from './kind.ts'
import { LineSplitter } from './lines.ts'
import { csvEntries } from './read-csv.ts'
import { textEntries } from './read-text.ts'
import { Refused } from './refusal.ts'
import { binaryKind, headBytes, markupKind } from './sniff.ts'

/** Text files above are refused with a sentence that says to split them. */
const fileLimit = 500 * 1_048_576

export interface Progress {
  readonly entries: readonly Entry[]
  /** Bytes of the file that have been read so far. */
  readonly bytes: number
}

/**
 * Reads one file to entries, piece by piece, and returns what it learnt of it at the end. Throws `Refused` for a file
 * that is no list, a `DOMException` for one that can't be read, and the signal's reason when it is stopped.
 */
export async function* readFile(file: Blob, signal: AbortSignal): AsyncGenerator<Progress, Reading> {
  const encoding = await checked(file, signal)
  const splitter = new LineSplitter()
  let entriesOf: EntriesOf | null = null
  let bytes = 0
  for await (const piece of textOf(file, encoding, signal)) {
    bytes += piece.bytes
    if (entriesOf === null) refuseMarkup(piece.text)
    const lines = splitter.push(piece.text)
    entriesOf ??= bytes < file.size || lines.length > 0 ? entriesFor(lines) : null
    if (entriesOf !== null) yield { entries: entriesOf.push(lines), bytes }
  }
  const last = splitter.end()
  entriesOf ??= entriesFor(last)
  yield { entries: [...entriesOf.push(last), ...entriesOf.end()], bytes }
  return { kind: entriesOf.kind, units: entriesOf.units(), encoding, otherColumns: entriesOf.otherColumns() }
}

async function checked(file: Blob, signal: AbortSignal): Promise<Encoding> {
  if (file.size > fileLimit) throw new Refused('too-large')
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  if (head.length === 0) throw new Refused('empty')
  const kind = binaryKind(head)
  if (kind !== null) throw new Refused(kind)
  return encodingOf(file, head, signal)
}

function refuseMarkup(text: string): void {
  const kind = markupKind(text)
  if (kind !== null) throw new Refused(kind)
}

interface EntriesOf {
  readonly kind: Reading['kind']
  push(lines: readonly string[]): readonly Entry[]
  end(): readonly Entry[]
  units(): number
  otherColumns(): number
}

function entriesFor(firstLines: readonly string[]): EntriesOf {
  const layout = layoutOf(firstLines)
  return layout.kind === 'csv' ? csvReader(layout) : textReader()
}

function textReader(): EntriesOf {
  let next = 1
  return {
    kind: 'text',
    push: (lines) => {
      const entries = textEntries(lines, next)
      next += lines.length
      return entries
    },
    end: () => [],
    units: () => next - 1,
    otherColumns: () => 0,
  }
}

function csvReader(layout: Extract<Layout, { kind: 'csv' }>): EntriesOf {
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
    kind: 'csv',
    push: (lines) => {
      if (!skip) return take(rows.push(lines))
      skip = false
      const [first = '', ...rest] = lines
      units += 1
      return [{ text: first, line: 1, aside: 'comment' }, ...take(rows.push(rest))]
    },
    end: () => take(rows.end()),
    units: () => units,
    otherColumns: () => others,
  }
}
