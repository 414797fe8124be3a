/**
 * The texts of many rows, one after the other. As bytes where all of them are ASCII: those move from thread to thread
 * without being copied, and cost the thread that lets go of them nothing.
 */
export type PackedText = string | Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Letters that become text or bytes at once: see `textBytes` of the decoding. */
const blockLetters = 32_768

export function packTexts(texts: readonly string[]): PackedText {
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 0))
  let end = 0
  let block = ''
  const put = () => {
    const { read, written } = encoder.encodeInto(block, bytes.subarray(end, end + block.length))
    // A letter that is no ASCII takes more bytes than one, so that there was no room for all.
    const isPlain = read === block.length && written === block.length
    end += block.length
    block = ''
    return isPlain
  }
  for (const text of texts) {
    block += text
    if (block.length >= blockLetters && !put()) return texts.join('')
  }
  return put() ? bytes : texts.join('')
}

/** The text between two places of it; all of it where none are named. */
export function unpackText(packed: PackedText, from = 0, to = packed.length): string {
  if (typeof packed === 'string') return packed.slice(from, to)
  return decoder.decode(packed.subarray(from, to))
}

/** Gives each text, in their order; `ends` has where each ends. */
export function eachText(
  packed: PackedText,
  ends: Uint32Array,
  visit: (text: string, at: number) => void,
): void {
  let start = 0
  for (let at = 0; at < ends.length;) {
    const next = blockEnd(ends, at, start + blockLetters)
    const block = unpackText(packed, start, ends[next - 1])
    const first = start
    for (; at < next; at += 1) {
      const end = ends[at] ?? start
      visit(block.slice(start - first, end - first), at)
      start = end
    }
  }
}

/** The first text behind this one that ends beyond `most`; at least the next. */
function blockEnd(ends: Uint32Array, at: number, most: number): number {
  let next = at + 1
  while (next < ends.length && (ends[next] ?? 0) <= most) next += 1
  return next
}
