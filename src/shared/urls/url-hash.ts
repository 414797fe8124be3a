const prime = 0x01000193

/**
 * A number for a URL, so that a million of them are told apart without comparing their text (FNV-1a). `seed` is another
 * one in every window, so that no file can be made whose URLs all have the same.
 */
export function hashOf(url: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < url.length; at += 1) hash = Math.imul(hash ^ url.charCodeAt(at), prime)
  return spread(hash)
}

/** The same of a URL that is ASCII, from its bytes: a quarter of the time that its letters take. */
export function hashOfBytes(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), prime)
  return spread(hash)
}

/** The low bits choose a place: without this, URLs that differ in their first letters only would crowd together. */
function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}
