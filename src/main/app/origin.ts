/** Where the page lives. The scheme is our own, so nothing on the network can ever be it. */
export const scheme = 'app'
export const host = 'bundle'
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/index.html`

/** Whether a URL is our own page or one of its files. Parsed, never compared as text. */
export function isOwnUrl(text: string): boolean {
  const url = URL.parse(text)
  if (url === null || url.protocol !== `${scheme}:` || url.host !== host) return false
  return url.username === '' && url.password === ''
}

/** Whether a URL is the one page there is, whatever stands behind it. Shown by itself, any other file is a blank window. */
export function isStartPage(text: string): boolean {
  return isOwnUrl(text) && URL.parse(text)?.pathname === URL.parse(startPage)?.pathname
}
