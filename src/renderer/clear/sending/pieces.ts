import { callBytes, callLimit } from '#shared/purge/limits.ts'

/** The URLs from `offset` on that fit into one call over the bridge. */
export function pieceFrom(urls: readonly string[], offset: number): readonly string[] {
  let size = 0
  let end = offset
  while (end < urls.length && end - offset < callLimit) {
    size += urls[end]?.length ?? 0
    if (size > callBytes && end > offset) break
    end += 1
  }
  return urls.slice(offset, end)
}
