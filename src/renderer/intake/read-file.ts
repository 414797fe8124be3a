import type { How } from './choices.ts'
import { byContent } from './choices.ts'
import { bytesOf, Decoding, encodingOf, Misread } from './decode.ts'
import { PieceReader } from './piece-reader.ts'
import { lineReader } from './read-lines.ts'
import { Refused } from './refusal.ts'
import { binaryKind, headBytes, isMail, markupKind, packingOf } from './sniff.ts'
import type { Piece, TextReader } from './text-reader.ts'
import { unpackGzip } from './unpack.ts'

/** Text files above are refused with a sentence that says to split them. */
const fileLimit = 500 * 1_048_576

/**
 * Reads one file to entries, piece by piece; what it is, its content tells. Throws `Refused` for a file that is no
 * list, a `DOMException` for one that can't be read, and the signal's reason when it is stopped.
 */
export async function* readFile(
  file: Blob,
  signal: AbortSignal,
  how: How = byContent,
): AsyncGenerator<Piece> {
  const head = await headOf(file)
  switch (packingOf(head)) {
    case 'zip':
      yield* (await import('./read-workbook.ts')).readWorkbook(file, how)
      return
    case 'compound':
      await (await import('./compound-file.ts')).refuseOtherCompounds(file)
      yield* (await import('./read-xls.ts')).readXls(file, how)
      return
    case 'gzip':
      yield* readUnpacked(file, signal, how)
      return
    default:
      yield* readText({ file, head }, signal, how)
  }
}

/** A file with the bytes that it is judged by: to ask for them twice takes longer than to read them. */
interface Opened {
  readonly file: Blob
  readonly head: Uint8Array
}

/** A list that was compressed; a compressed file in it is no list. */
async function* readUnpacked(file: Blob, signal: AbortSignal, how: How): AsyncGenerator<Piece> {
  const unpacked = await unpackGzip(file, signal)
  const head = await headOf(unpacked)
  if (packingOf(head) !== null) throw new Refused('zip')
  for await (const piece of readText({ file: unpacked, head }, signal, how)) {
    yield piece.type === 'entries' ? { ...piece, bytes: (piece.bytes / unpacked.size) * file.size } : piece
  }
}

async function* readText({ file, head }: Opened, signal: AbortSignal, how: How): AsyncGenerator<Piece> {
  refuseOthers(file, head)
  const chosen = how.choices.encoding
  try {
    const found = chosen === undefined ? encodingOf(head) : { encoding: chosen, guessed: false }
    yield* readDecoded(file, new Decoding(found, chosen !== undefined), signal, how)
  } catch (error) {
    if (!(error instanceof Misread)) throw error
    yield { type: 'again' }
    yield* readDecoded(file, new Decoding({ encoding: error.encoding, guessed: true }, false), signal, how)
  }
}

async function* readDecoded(
  file: Blob,
  decoding: Decoding,
  signal: AbortSignal,
  how: How,
): AsyncGenerator<Piece> {
  let pieces: PieceReader | null = null
  let reader: TextReader | null = null
  let bytes = 0
  for await (const piece of bytesOf(file, signal)) {
    bytes += piece.byteLength
    const isLast = bytes >= file.size
    if (reader === null || pieces === null) {
      const text = decoding.decode(piece, isLast)
      reader = await readerFor(text, how)
      pieces = new PieceReader(decoding, reader, piece)
      yield { type: 'entries', sheet: '', entries: reader.push(text), bytes }
    } else yield { type: 'entries', sheet: '', entries: pieces.push(piece, isLast), bytes }
  }
  if (reader === null) throw new Refused('empty')
  yield { type: 'entries', sheet: '', entries: reader.end(), bytes }
  const learnt = reader.learnt()
  if (learnt.units === 0) throw new Refused('no-urls')
  yield { type: 'read', sheet: '', reading: { ...learnt, ...decoding.found } }
}

async function headOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
}

function refuseOthers(file: Blob, head: Uint8Array): void {
  if (file.size > fileLimit) throw new Refused('too-large')
  if (head.length === 0) throw new Refused('empty')
  const kind = binaryKind(head)
  if (kind !== null) throw new Refused(kind)
}

/** The readers of markup and mails are fetched when the first such file comes. */
async function readerFor(start: string, how: How): Promise<TextReader> {
  if (isMail(start.slice(0, headBytes))) return (await import('./read-mail.ts')).mailReader()
  switch (markupKind(start)) {
    case 'xml':
      return (await import('./read-xml.ts')).xmlReader()
    case 'html':
      return (await import('./read-html.ts')).htmlReader()
    case 'json':
      return (await import('./read-json.ts')).jsonReader(start)
    default:
      return lineReader(start, how)
  }
}
