import { extensionOf } from './file-kinds.ts'
import type { Finding, Repair } from './finding.ts'
import { replaceSequences } from './percent.ts'
import type { Serialised } from './serialise.ts'

/** ImageKit's documents: "at least 15 characters long". Whether the leading slash counts is not stated. */
const LONG_ENOUGH = 15
/** Refused whatever the other rules say; ImageKit's documents send their users to support. */
const NEVER_ALLOWED = new Set(['media/catalog/', 's/files/'])

/** What the rules say of a path that ends in a star. */
export type Reach =
  'allowed' | 'length-unsure' | 'extension-unsure' | 'too-wide' | 'whole-account' | 'never-allowed'

const SAYS: Readonly<Record<Exclude<Reach, 'allowed'>, Pick<Finding, 'code' | 'weight'>>> = {
  'length-unsure': { code: 'star-length-unsure', weight: 'look' },
  'extension-unsure': { code: 'star-extension-unsure', weight: 'look' },
  'too-wide': { code: 'star-too-wide', weight: 'blocks' },
  'whole-account': { code: 'star-whole-account', weight: 'blocks' },
  'never-allowed': { code: 'star-never-allowed', weight: 'blocks' },
}

/**
 * The documented rules for a wildcard. `path` is what stands between the URL endpoint (ImageKit id and pattern, with
 * its slash) and the star.
 */
export function reachOf(path: string): Reach {
  const levels = path.split('/').filter((segment) => segment !== '')
  if (levels.length === 0) return 'whole-account'
  if (NEVER_ALLOWED.has(`${levels.join('/')}/`) && path.endsWith('/')) return 'never-allowed'
  // An empty second level (`foldername/*`) is no level.
  if (levels.length >= 2) return 'allowed'
  if (path.length >= LONG_ENOUGH && readableLength(path) >= LONG_ENOUGH) return 'allowed'
  const extension = extensionOf(path)
  if (extension === 'known') return 'allowed'
  if (path.length >= LONG_ENOUGH - 1) return 'length-unsure'
  return extension === 'unknown' ? 'extension-unsure' : 'too-wide'
}

/** Findings about the stars of a URL of the account; `prefixLength` is how much of its path is id and pattern. */
export function starFindings(url: Serialised, prefixLength: number): readonly Finding[] {
  const first = url.href.indexOf('*')
  if (first < 0) return []
  const misplaced = misplacedStar(url)
  if (misplaced !== null) return [withRepair(misplaced, shorten(url, first, prefixLength))]
  const inQuery = url.query !== ''
  const path = (inQuery ? url.path : url.path.slice(0, -1)).slice(prefixLength)
  const found = reachFindings(reachOf(path), path, url)
  if (inQuery) found.push({ code: 'star-with-query', weight: 'look', about: url.query })
  return found
}

/** A star that is not the one last character, wherever the URL belongs. */
export function misplacedStar(url: Serialised): Finding | null {
  const first = url.href.indexOf('*')
  if (first < 0) return null
  if (url.href.includes('*', first + 1)) return { code: 'several-stars', weight: 'blocks', about: '*' }
  if (first === url.href.length - 1) return null
  const code = url.path.includes('*') ? 'star-not-last' : 'star-in-query'
  return { code, weight: 'blocks', about: url.href.slice(first) }
}

function reachFindings(reach: Reach, path: string, url: Serialised): Finding[] {
  const reaches: Finding = { code: 'star-reach', weight: 'note', about: `/${path}` }
  if (reach === 'allowed') return [reaches]
  const finding: Finding = { ...SAYS[reach], about: `/${path}*` }
  if (finding.weight === 'look') return [finding, reaches]
  return [reach === 'too-wide' ? withRepair(finding, fileWildcard(path, url)) : finding]
}

/** The nearest allowed form of a misplaced star: everything up to it, which reaches what was meant and more. */
function shorten(url: Serialised, first: number, prefixLength: number): Repair | null {
  const star = url.path.indexOf('*')
  const path = (star < 0 ? url.path : url.path.slice(0, star)).slice(prefixLength)
  const reach = reachOf(path)
  if (reach !== 'allowed' && SAYS[reach].weight === 'blocks') return null
  return { code: 'shorten-to-last-star', text: url.href.slice(0, first + 1) }
}

/** `photo.jpg/*` was meant as `photo.jpg*`, the one allowed form near to it. */
function fileWildcard(path: string, url: Serialised): Repair | null {
  if (url.query !== '' || !path.endsWith('/')) return null
  const file = path.replace(/\/+$/, '')
  if (extensionOf(file) !== 'known') return null
  return { code: 'use-file-wildcard', text: `${url.href.slice(0, -(path.length - file.length) - 1)}*` }
}

/** In characters as people count them: `%C3%BC` is one. */
function readableLength(path: string): number {
  const decoded = replaceSequences(path, (character) => character)
  return decoded === path ? path.length : Array.from(decoded).length
}

function withRepair(finding: Finding, repair: Repair | null): Finding {
  return repair === null ? finding : { ...finding, repair }
}
