/**
 * Blanks of a preset's lines: a word in single braces, such as `{season}`, is asked for when the preset is used. Any
 * other brace is part of the URL. A URL that really holds `{season}` keeps it with one brace more on each side:
 * `{{season}}`.
 */

/** A letter first, then letters, digits, blanks, `_` and `-`; at most 40 characters. */
const BRACED = /\{\p{L}(?:[\p{L}\p{M}\p{N}_ -]{0,38}[\p{L}\p{M}\p{N}_-])?\}/gu

/** Blanks of a preset: each is a field that is asked for. */
export const blankLimit = 50

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'blank'
      /** As the line writes it. */
      readonly name: string
    }

interface Braced {
  readonly name: string
  /** With all the braces that touch it. */
  readonly start: number
  readonly end: number
  /** Braces more than one on each side. */
  readonly before: number
  readonly after: number
}

/** A line cut at its blanks; doubled braces are undone. */
export function partsOf(line: string): readonly Part[] {
  const parts: Part[] = []
  let text = ''
  let from = 0
  for (const { name, start, end, before, after } of braced(line)) {
    text += line.slice(from, start)
    from = end
    if (before === 0 && after === 0) {
      if (text !== '') parts.push({ kind: 'text', text })
      parts.push({ kind: 'blank', name })
      text = ''
    } else {
      const off = before > 0 && after > 0 ? 1 : 0
      text += line.slice(start + off, end - off)
    }
  }
  text += line.slice(from)
  if (text !== '') parts.push({ kind: 'text', text })
  return parts
}

/** A line that gives `url` back as it stands, whatever braces it holds. */
export function keepBraces(url: string): string {
  let kept = ''
  let from = 0
  for (const { start, end } of braced(url)) {
    kept += `${url.slice(from, start)}{${url.slice(start, end)}}`
    from = end
  }
  return kept + url.slice(from)
}

/** The names of a preset's blanks, each once, as they are first written; at most `most` of them. */
export function blanksOf(lines: Iterable<string>, most = Infinity): readonly string[] {
  const names = new Map<string, string>()
  for (const line of lines) {
    for (const part of partsOf(line)) {
      if (names.size >= most) return [...names.values()]
      if (part.kind === 'blank' && !names.has(blankKey(part.name))) names.set(blankKey(part.name), part.name)
    }
  }
  return [...names.values()]
}

export function hasTooManyBlanks(lines: Iterable<string>): boolean {
  return blanksOf(lines, blankLimit + 1).length > blankLimit
}

/** `{SKU}` and `{sku}` are the same blank. */
export function blankKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function* braced(line: string): Generator<Braced> {
  for (const match of line.matchAll(BRACED)) {
    let start = match.index
    let end = start + match[0].length
    while (line.charAt(start - 1) === '{') start -= 1
    while (line.charAt(end) === '}') end += 1
    const before = match.index - start
    yield { name: match[0].slice(1, -1), start, end, before, after: end - match.index - match[0].length }
  }
}
