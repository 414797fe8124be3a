import { urlBytes } from '../purge/limits.ts'
import type { Finding } from './finding.ts'
import { isHidden } from './characters.ts'
import { glimpse, signsOf } from './percent.ts'
import type { Serialised, Written } from './serialise.ts'
import { composedForm } from './unicode-form.ts'

/** Characters that browsers encode although people and other programs may not. */
const ENCODED_IN_PATH = /["<>^`{|}]/
const ENCODED_IN_QUERY = /["'<>]/
const NON_ASCII = /[^\p{ASCII}\p{Zs}]/u
const ENCODED_CONTROL = /%(?:[01][0-9a-f]|7f)/i

/** Findings about the bytes that will be sent, and how they differ from what was written. */
export function sendingFindings(written: Written, url: Serialised): Finding[] {
  return [
    tooLong(url),
    hostLowerCased(written),
    otherUnicodeForm(url),
    hidden(url),
    sentDifferently(written, url),
  ].filter((finding) => finding !== null)
}

export function tooLong(url: Serialised): Finding | null {
  return url.href.length > urlBytes ? { code: 'too-long', weight: 'blocks' } : null
}

/** Scheme and host know no letter case, so nothing is lost. */
function hostLowerCased(written: Written): Finding | null {
  const start = `${written.scheme}://${written.authority}`
  if (!/[A-Z]/.test(start.replace(/%[0-9a-f]{2}/gi, ''))) return null
  return { code: 'host-lower-cased', weight: 'repaired', about: start }
}

export function otherUnicodeForm(url: Serialised): Finding | null {
  const tail = `${url.path}${url.query}`
  const composed = composedForm(tail)
  if (composed === null) return null
  const text = `${url.href.slice(0, -tail.length)}${composed}`
  return { code: 'other-unicode-form', weight: 'look', repair: { code: 'use-composed-form', text } }
}

export function hidden(url: Serialised): Finding | null {
  const control = ENCODED_CONTROL.exec(url.href)
  if (control !== null) return { code: 'hidden-characters', weight: 'look', about: control[0] }
  if (!isHidden(glimpse(url.href))) return null
  const sign = signsOf(url.href).find(({ character }) => isHidden(character))
  return sign === undefined ? null : { code: 'hidden-characters', weight: 'look', about: sign.source }
}

/** Worth a look where it may surprise, a note where it is how every browser sends a letter or a host. */
function sentDifferently(written: Written, url: Serialised): Finding | null {
  const odd = ENCODED_IN_PATH.exec(written.path) ?? ENCODED_IN_QUERY.exec(written.query)
  if (odd !== null) return { code: 'sent-differently', weight: 'look', about: odd[0] }
  const letter = NON_ASCII.exec(`${written.path}${written.query}`)
  if (letter !== null) return { code: 'sent-differently', weight: 'note', about: letter[0] }
  const host = written.authority.slice(written.authority.lastIndexOf('@') + 1)
  if (host.toLowerCase() !== url.host) return { code: 'sent-differently', weight: 'note', about: host }
  return null
}
