import type { AccountRules } from '../account-rules.ts'
import { judge } from '../judge.ts'

/** One UTF-8 character that is cut off at the text's end, in percent-encoded bytes. */
const CUT_CHARACTER =
  /%(?:[0-9a-f]?|[CD][0-9A-F]|E[0-9A-F](?:%[89AB][0-9A-F])?|F[0-7](?:%[89AB][0-9A-F]){0,2})$/i

/**
 * The narrowest wildcard over URLs that are all in one place and share a beginning, that the rules take without a doubt:
 * null when there is none, since one shorter than the place would reach more. `place` and `shared` are how many
 * characters of `url` are the place and the beginning.
 */
export function narrowestOf(url: string, place: number, shared: number, rules: AccountRules): string | null {
  for (let length = shared; length >= place; length -= 1) {
    const beginning = url.slice(0, length)
    if (isNeverCleared(beginning, rules)) return null
    if (isSuggestible(`${beginning}*`, rules)) return `${beginning}*`
  }
  return null
}

/** Ready as it stands, and not in the middle of a letter: nobody could read what it reaches. */
export function isSuggestible(wildcard: string, rules: AccountRules): boolean {
  if (CUT_CHARACTER.test(wildcard.slice(0, -1))) return false
  const judged = judge(wildcard, rules)
  return judged.kind === 'url' && judged.verdict === 'ready' && judged.wildcard && judged.url === wildcard
}

/** A folder that ImageKit never clears by a wildcard, with or without its slash; a shorter one is no way around it. */
function isNeverCleared(beginning: string, rules: AccountRules): boolean {
  const judged = judge(beginning.endsWith('/') ? `${beginning}*` : `${beginning}/*`, rules)
  return judged.kind === 'url' && judged.findings.some(({ code }) => code === 'star-never-allowed')
}
