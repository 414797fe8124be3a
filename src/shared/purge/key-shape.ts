/** What a text pasted as a key looks like, before anything is called. Only `key` is worth saving. */
export type KeyShape = 'key' | 'empty' | 'public' | 'url' | 'spaces' | 'odd'

const anything = /^/

/**
 * Judges by shape alone; whether the key works only ImageKit can say. ImageKit's private keys start with `private_`
 * (ImageKit's documents). Blanks around the text do not count: save `text.trim()`.
 */
export function keyShape(text: string): KeyShape {
  const shape = shapeOf(text)
  // The engine keeps the text that was matched last, where every later script of the page can read it
  // (`RegExp.input`): another match puts nothing in its place.
  anything.test('')
  return shape
}

function shapeOf(text: string): KeyShape {
  const key = text.trim()
  if (key === '') return 'empty'
  if (/^public_/i.test(key)) return 'public'
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(key) || /^(?:www\.|[\w-]+\.imagekit\.io)/i.test(key)) return 'url'
  if (/\s/.test(key)) return 'spaces'
  return /^private_[!-~]{1,200}$/.test(key) ? 'key' : 'odd'
}
