/**
 * The URLs of a `srcset`, as the HTML standard reads it: a comma inside a URL, such as those of ImageKit's
 * transformations, belongs to it; only one at its end, or behind a descriptor, separates.
 */
export function srcsetUrls(value: string): readonly string[] {
  const urls: string[] = []
  const candidate = /[\s,]*(\S+)/y
  for (let found = candidate.exec(value); found !== null; found = candidate.exec(value)) {
    const url = (found[1] ?? '').replace(/,+$/, '')
    if (url !== '') urls.push(url)
    if (url !== found[1]) continue
    const comma = value.indexOf(',', candidate.lastIndex)
    candidate.lastIndex = comma < 0 ? value.length : comma
  }
  return urls
}

const cssUrl = /\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"'()\s]+))\s*\)/gi

/** What stands in the `url()`s of a style. */
export function cssUrls(style: string): readonly string[] {
  return [...style.matchAll(cssUrl)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')
}
