import { Refused } from './refusal.ts'
import type { Encoding } from './entry.ts'
import { headBytes, packingOf } from './sniff.ts'
import { unpackGzip } from './unpack.ts'

/** Bytes that are searched for letters which the encodings write differently. */
const searched = 8 * 1_048_576
/** Bytes around the first of them that are shown. */
const before = 256
const after = 4_096
const shownLines = 3
const shownLetters = 90

const encodings: readonly Encoding[] = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']

export interface EncodingSample {
  readonly encoding: Encoding
  readonly lines: readonly string[]
}

/** The first lines with letters that are not plain, as each encoding reads them; all plain: the first lines. */
export async function encodingSamples(file: Blob, signal: AbortSignal): Promise<readonly EncodingSample[]> {
  const text = await unpacked(file, signal)
  const start = await firstLetter(text)
  const bytes = new Uint8Array(await text.slice(start, start + before + after).arrayBuffer())
  return encodings.map((encoding) => ({ encoding, lines: linesOf(bytes, encoding, start > 0) }))
}

async function unpacked(file: Blob, signal: AbortSignal): Promise<Blob> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const packing = packingOf(head)
  if (packing === null) return file
  if (packing !== 'gzip') throw new Refused('binary')
  return unpackGzip(file, signal)
}

/** Where to begin reading: a little in front of the first byte that is no plain letter, and never amid two bytes. */
async function firstLetter(text: Blob): Promise<number> {
  for (let at = 0; at < Math.min(text.size, searched); at += headBytes) {
    const bytes = new Uint8Array(await text.slice(at, at + headBytes).arrayBuffer())
    const found = bytes.findIndex((byte) => byte >= 0x80 || byte === 0)
    if (found >= 0) return Math.max(0, at + found - before) & ~1
  }
  return 0
}

function linesOf(bytes: Uint8Array, encoding: Encoding, isAmid: boolean): readonly string[] {
  const lines = new TextDecoder(encoding).decode(bytes).split(/\r\n?|\n/)
  // The first may have lost its beginning, and the last its end.
  const whole = isAmid && lines.length > 1 ? lines.slice(1) : lines
  const telling = whole.filter((line) => /[^\t\x20-\x7e]/.test(line))
  return (telling.length > 0 ? telling : whole)
    .slice(0, shownLines)
    .map((line) => around(line.replaceAll('\0', '\uFFFD')))
}

/** A long line from a little in front of its first letter that is not plain. */
function around(line: string): string {
  const at = line.search(/[^\t\x20-\x7e]/)
  const from = Math.max(0, at - Math.floor(shownLetters / 2))
  const shown = line.slice(from, from + shownLetters)
  return `${from > 0 ? '…' : ''}${shown}${from + shownLetters < line.length ? '…' : ''}`
}
