/**
 * What a person writes to find a URL, as URLs are kept: the screens show `müsli` and `a b` where the URL has `%C3%BC`
 * and `%20`. In lower case, for a search that ignores it. A half of a broken character finds nothing.
 */
export function searchedUrl(text: string): string {
  const trimmed = text.trim().normalize('NFC')
  return trimmed.replaceAll(/[^!-~]+/gu, (part) => encodeURIComponent(part.toWellFormed())).toLowerCase()
}
