/** Where the page lives. The scheme is our own, so nothing on the network can ever be it. */
export const scheme = 'app'
export const host = 'bundle'
export const origin = `${scheme}://${host}`
export const startPage = `${origin}/index.html`

/** Whether a URL is our own page or one of its files. Parsed, never compared as text. */
export function isOwnUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && url.protocol === `${scheme}:` && url.host === host && url.username === ''
}
