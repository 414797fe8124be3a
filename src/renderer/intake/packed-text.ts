/**
 * The texts of many rows, one after the other. As bytes where all of them are ASCII: those move from thread to thread
 * without being copied, and cost the thread that lets go of them nothing.
 */
export type PackedText = string | Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function packText(text: string): PackedText {
  const bytes = new Uint8Array(text.length)
  const { read, written } = encoder.encodeInto(text, bytes)
  // A letter that is no ASCII takes more bytes than one, so that there was no room for all.
  return read === text.length && written === text.length ? bytes : text
}

/** The text between two places of it; all of it where none are named. */
export function unpackText(packed: PackedText, from = 0, to = packed.length): string {
  if (typeof packed === 'string') return packed.slice(from, to)
  return decoder.decode(packed.subarray(from, to))
}
