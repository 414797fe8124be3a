const mostLines = 100
const mostSigns = 500
/** Signs that hide or reorder what stands beside them, and all that is no sign for reading. */
const unreadable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

/**
 * What is new, as plain lines: the server's text is believed in nothing, and shown as text only. A list's dashes and a
 * heading's signs are taken off.
 */
export function notesFrom(text: unknown): readonly string[] {
  if (typeof text !== 'string') return []
  return text
    .slice(0, mostLines * mostSigns)
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(unreadable, ' ')
        .replace(/^\s*(?:[-*]|#+)\s+/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .slice(0, mostLines)
    .map((line) => Array.from(line).slice(0, mostSigns).join('').slice(0, mostSigns))
}

/** A version as it may be shown; null for anything else. */
export function versionFrom(version: unknown): string | null {
  return typeof version === 'string' &&
    /^\d+\.\d+\.\d+(?:[-+][\w.+-]{1,30})?$/.test(version) &&
    version.length <= 50
    ? version
    : null
}
