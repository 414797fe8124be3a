import { BROKEN, CONTROL } from './characters.ts'
import type { Finding } from './finding.ts'

/**
 * A second URL behind a blank, comma or the like, or right behind a file's name; one inside a path (ImageKit's web proxy)
 * follows a slash.
 */
const SECOND_URL = /(?:["'\s,;|<>]|(?<=\.[a-z][a-z0-9]{1,4}))(?=https?:\/\/)/i
const SCHEME = /^([a-z][a-z0-9+.-]+):/i
const STARTS_AS_URL = /^https?:/i

/** What keeps a text from being read as one URL, or null. */
export function unsendable(text: string): Finding | null {
  const control = CONTROL.exec(text)
  if (control !== null) return { code: 'control-character', weight: 'blocks', about: control[0] }
  const broken = BROKEN.exec(text)
  if (broken !== null) return { code: 'broken-character', weight: 'blocks', about: broken[0] }
  const second = SECOND_URL.exec(text)
  if (second !== null)
    return { code: 'several-urls', weight: 'blocks', about: text.slice(second.index + second[0].length) }
  if (STARTS_AS_URL.test(text)) return null
  const scheme = SCHEME.exec(text)?.[0]
  if (scheme !== undefined) return { code: 'other-scheme', weight: 'blocks', about: scheme }
  return { code: 'not-a-url', weight: 'blocks' }
}
