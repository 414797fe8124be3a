import { Refused } from './refusal.ts'

/** Unpacked bytes above which a compressed file is not read: no sitemap may have more than 50 MB. */
const largest = 300 * 1_048_576

/** What a gzip file holds. Its bytes are counted while they come: what the file says of its own size proves nothing. */
export async function unpackGzip(file: Blob, signal: AbortSignal, limit = largest): Promise<Blob> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (;;) {
    signal.throwIfAborted()
    const { done, value } = await next(reader)
    if (done || value === undefined) return new Blob(parts)
    bytes += value.byteLength
    if (bytes > limit) {
      await reader.cancel()
      throw new Refused('bomb')
    }
    parts.push(value)
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>) {
  try {
    return await reader.read()
  } catch (error) {
    // The decoder's own complaint; a file that vanished says so with a `DOMException`.
    if (error instanceof TypeError) throw new Refused('damaged')
    throw error
  }
}
