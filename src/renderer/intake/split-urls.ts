/** Between two URLs of one line, in front of the next scheme: a separator, white space, or nothing behind a file's name. */
const between = /(?:[,;|]\s*|\s+|(?<=\.[a-z][a-z0-9]{1,4}))(?=https?:\/\/)/gi

/**
 * The URLs of one line that holds several. A comma, semicolon or bar inside a query belongs to the query; white space
 * never does. A line with one URL, or none, comes back as it is.
 */
export function splitUrls(line: string): readonly string[] {
  if (line.indexOf('://') === line.lastIndexOf('://')) return [line]
  const parts: string[] = []
  let from = 0
  for (const match of line.matchAll(between)) {
    const part = line.slice(from, match.index)
    if (part.trim() === '' || (part.includes('?') && !/\s/.test(match[0]))) continue
    parts.push(part)
    from = match.index + match[0].length
  }
  parts.push(line.slice(from))
  return parts
}

/** A cell or line that begins like a URL, with or without its scheme, whatever is wrapped around it. */
export function looksLikeUrl(text: string): boolean {
  return (
    text.includes('/') &&
    /^[\s"'<([\u200B\uFEFF]*(?:https?:\/|\/\/|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i.test(text)
  )
}
