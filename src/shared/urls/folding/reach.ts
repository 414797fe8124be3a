import type { AccountRules } from '../account-rules.ts'
import { extensionOf } from '../file-kinds.ts'
import { judge } from '../judge.ts'
import type { ListRow } from '../list.ts'
import type { Fold } from './fold.ts'

/** How a wildcard ends decides what else it may reach. */
export type ReachKind = 'folder' | 'file' | 'beginning'

export interface FoldReach {
  readonly kind: ReachKind
  /** What stands between the URL endpoint and the star, with a slash in front, decoded for reading. */
  readonly path: string
  /** Rows of the list that are path transformations of what it covers: they stay, they are URLs of their own. */
  readonly staying: number
  /** So wide that a word has to be typed. */
  readonly isWidest: boolean
}

const PATH_TRANSFORMATION = /\/tr:[^/]*(?=\/)/
/** Half of what ImageKit's documents take for narrow enough; so short a beginning is a whole part of a site. */
const widest = 8

/** What using a fold would reach besides the rows it covers. */
export function reachOfFold(fold: Fold, rows: readonly ListRow[], rules: AccountRules): FoldReach {
  const { wildcard, folders } = fold
  const beginning = wildcard.slice(0, -1)
  const path = pathOf(wildcard, rules)
  const kind = kindOf(path)
  return {
    kind,
    path,
    staying: rows.filter(({ url }) => isTransformedBelow(url, beginning)).length,
    isWidest: kind !== 'file' && (folders > 1 || path.length <= widest),
  }
}

/** A fold's place as people read it: what stands behind the URL endpoint, with a slash in front. */
export function pathOfPlace(place: string, rules: AccountRules): string {
  const judged = judge(place, rules)
  return judged.kind === 'url' ? `/${judged.shown.path}` : place
}

function kindOf(path: string): ReachKind {
  if (path.endsWith('/')) return 'folder'
  return extensionOf(path) === 'known' ? 'file' : 'beginning'
}

function pathOf(wildcard: string, rules: AccountRules): string {
  const judged = judge(wildcard, rules)
  return judged.kind === 'url' ? `/${judged.shown.path.slice(0, -1)}` : wildcard
}

function isTransformedBelow(url: string, beginning: string): boolean {
  if (url.startsWith(beginning) || !url.includes('/tr:')) return false
  return url.replace(PATH_TRANSFORMATION, '').startsWith(beginning)
}
