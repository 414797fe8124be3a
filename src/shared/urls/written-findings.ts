import { BLANK } from './characters.ts'
import type { Finding, RepairCode } from './finding.ts'
import { BAD_PERCENT, encodeNonAscii } from './percent.ts'
import { join } from './serialise.ts'
import type { Written } from './serialise.ts'

/** Empty path segments, except the two slashes of a URL inside the path, which ImageKit's web proxy takes. */
const DOUBLE_SLASH = /(?<!https?:)\/{2,}/gi
const DOT_SEGMENT = /[/\\](?:\.|%2e){1,2}(?=[/\\]|$)/i
const CUT_OFF = /(?:\.{3}|…|%E2%80%A6)$/
const STAR_ENCODED = /%2a/i
const LAST_STAR_ENCODED = /%2a$/i

/**
 * Findings about how a URL is written, whoever it belongs to. None of the repairs is applied by itself, because each
 * makes another URL.
 */
export function writtenFindings(written: Written): Finding[] {
  return [
    userAndPassword(written),
    backslash(written),
    badPercent(written),
    http(written),
    starEncoded(written),
    doubleSlash(written),
    dotSegments(written),
    blankInside(written),
    cutOff(written),
  ].filter((finding) => finding !== null)
}

function offered(
  finding: Pick<Finding, 'code' | 'weight' | 'about'>,
  code: RepairCode,
  written: Written,
  change: Partial<Written>,
): Finding {
  return { ...finding, repair: { code, text: join({ ...written, ...change }) } }
}

function userAndPassword(written: Written): Finding | null {
  const at = written.authority.lastIndexOf('@')
  if (at < 0) return null
  const about = written.authority.slice(0, at + 1)
  return offered({ code: 'user-and-password', weight: 'blocks', about }, 'take-off-user', written, {
    authority: written.authority.slice(at + 1),
  })
}

/** Browsers read a backslash before the query as a slash, servers as a character of the name. */
function backslash(written: Written): Finding | null {
  const { slashes, path } = written
  if (slashes === '//' && !path.includes('\\')) return null
  return offered({ code: 'backslash', weight: 'blocks', about: '\\' }, 'use-slashes', written, {
    slashes: '//',
    path: path.replaceAll('\\', '/'),
  })
}

function badPercent(written: Written): Finding | null {
  const { path, query } = written
  const first = `${path}${query}`.search(BAD_PERCENT)
  if (first < 0) return null
  const about = `${path}${query}`.slice(first, first + 3)
  return offered({ code: 'bad-percent', weight: 'blocks', about }, 'encode-percent', written, {
    path: path.replace(BAD_PERCENT, '%25'),
    query: query.replace(BAD_PERCENT, '%25'),
  })
}

export function http(written: Written): Finding | null {
  if (written.scheme.toLowerCase() !== 'http') return null
  return offered({ code: 'http', weight: 'look', about: 'http:' }, 'use-https', written, {
    scheme: 'https',
    authority: written.authority.replace(/:80$/, ''),
  })
}

/** A star that a tool encoded clears one file of that odd name. Only a last one can have been meant as a wildcard. */
export function starEncoded(written: Written): Finding | null {
  const { path, query } = written
  const star = STAR_ENCODED.exec(path)
  if (star === null) return null
  const finding: Finding = { code: 'star-encoded', weight: 'look', about: star[0] }
  if (query !== '' || !LAST_STAR_ENCODED.test(path)) return finding
  return offered(finding, 'use-star', written, { path: path.replace(LAST_STAR_ENCODED, '*') })
}

function doubleSlash(written: Written): Finding | null {
  const path = written.path.replace(DOUBLE_SLASH, '/')
  if (path === written.path) return null
  return offered({ code: 'double-slash', weight: 'look', about: '//' }, 'single-slashes', written, { path })
}

function dotSegments(written: Written): Finding | null {
  const found = DOT_SEGMENT.exec(written.path)
  return found === null ? null : { code: 'dot-segments', weight: 'look', about: found[0].slice(1) }
}

function blankInside(written: Written): Finding | null {
  const { path, query } = written
  const blank = /\p{Zs}/u.exec(`${path}${query}`)
  if (blank === null) return null
  return offered({ code: 'space-inside', weight: 'look', about: blank[0] }, 'encode-spaces', written, {
    path: encodeBlanks(path),
    query: encodeBlanks(query),
  })
}

function encodeBlanks(text: string): string {
  return text.replace(BLANK, (blank) => (blank === ' ' ? '%20' : encodeNonAscii(blank)))
}

export function cutOff(written: Written): Finding | null {
  const found = CUT_OFF.exec(`${written.path}${written.query}`)
  return found === null ? null : { code: 'cut-off', weight: 'look', about: found[0] }
}
