import type { Encoding } from './entry.ts'
import { encodingOf, textOf } from './decode.ts'
import { lineReader } from './read-lines.ts'
import { Refused } from './refusal.ts'
import { binaryKind, headBytes, isCodedMail, markupKind, packingOf } from './sniff.ts'
import type { Piece, TextReader } from './text-reader.ts'
import { unpackGzip } from './unpack.ts'

/** Text files above are refused with a sentence that says to split them. */
const fileLimit = 500 * 1_048_576

/**
 * Reads one file to entries, piece by piece; what it is, its content tells. Throws `Refused` for a file that is no
 * list, a `DOMException` for one that can't be read, and the signal's reason when it is stopped.
 */
export async function* readFile(file: Blob, signal: AbortSignal): AsyncGenerator<Piece> {
  const packing = packingOf(await headOf(file))
  if (packing === 'zip') {
    const { readWorkbook } = await import('./read-workbook.ts')
    yield* readWorkbook(file)
  } else if (packing === 'gzip') yield* readUnpacked(file, signal)
  else yield* readText(file, signal)
}

/** A list that was compressed; a compressed file in it is no list. */
async function* readUnpacked(file: Blob, signal: AbortSignal): AsyncGenerator<Piece> {
  const unpacked = await unpackGzip(file, signal)
  if (packingOf(await headOf(unpacked)) !== null) throw new Refused('zip')
  for await (const piece of readText(unpacked, signal)) {
    yield piece.type === 'read' ? piece : { ...piece, bytes: (piece.bytes / unpacked.size) * file.size }
  }
}

async function* readText(file: Blob, signal: AbortSignal): AsyncGenerator<Piece> {
  const encoding = await checked(file, signal)
  let reader: TextReader | null = null
  let bytes = 0
  for await (const piece of textOf(file, encoding, signal)) {
    bytes += piece.bytes
    reader ??= await readerFor(piece.text)
    yield { type: 'entries', sheet: '', entries: reader.push(piece.text), bytes }
  }
  if (reader === null) throw new Refused('empty')
  yield { type: 'entries', sheet: '', entries: reader.end(), bytes }
  const learnt = reader.learnt()
  if (learnt.units === 0) throw new Refused('no-urls')
  yield { type: 'read', sheet: '', reading: { ...learnt, encoding } }
}

async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
}

async function checked(file: Blob, signal: AbortSignal): Promise<Encoding> {
  if (file.size > fileLimit) throw new Refused('too-large')
  const head = await headOf(file)
  if (head.length === 0) throw new Refused('empty')
  const kind = binaryKind(head)
  if (kind !== null) throw new Refused(kind)
  return encodingOf(file, head, signal)
}

/** The readers of markup are fetched when the first such file comes. */
async function readerFor(start: string): Promise<TextReader> {
  if (isCodedMail(start.slice(0, headBytes))) throw new Refused('mail')
  switch (markupKind(start)) {
    case 'xml':
      return (await import('./read-xml.ts')).xmlReader()
    case 'html':
      return (await import('./read-html.ts')).htmlReader()
    case 'json':
      return (await import('./read-json.ts')).jsonReader(start)
    default:
      return lineReader()
  }
}
