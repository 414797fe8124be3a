import type { Finding } from './finding.ts'
import type { LeftOut } from './judgement.ts'
import { complete } from './complete.ts'
import { leftOut } from './left-out.ts'
import { trimmed, unwrap } from './unwrap.ts'

export type Tidied =
  | { readonly kind: 'left-out'; readonly why: LeftOut }
  | { readonly kind: 'text'; readonly text: string; readonly findings: readonly Finding[] }

/**
 * Applies the repairs that need no question, because they take off or add what no server ever sees. With `asWritten`
 * only those without which there is no URL: quotes, brackets, punctuation and invisible characters stay, for a person
 * who took the repair back.
 */
export function tidy(text: string, asWritten: boolean): Tidied {
  const takeOff = asWritten ? trimmed : unwrap
  const first = takeOff(text)
  const why = leftOut(first.text)
  if (why !== null) return { kind: 'left-out', why }

  let { text: now, blanks, invisible, wrapping } = first
  let scheme = ''
  let fragment = ''
  for (;;) {
    const whole = complete(now)
    scheme = whole.scheme ?? scheme
    fragment = (whole.fragment ?? '') + fragment
    const next = takeOff(whole.text)
    blanks ||= next.blanks && whole.fragment === null
    invisible ||= next.invisible
    wrapping += next.wrapping
    if (next.text === now) break
    now = next.text
  }

  const findings: Finding[] = []
  if (blanks) findings.push({ code: 'trimmed', weight: 'repaired' })
  if (wrapping !== '') findings.push({ code: 'wrapping-taken-off', weight: 'repaired', about: wrapping })
  if (invisible) findings.push({ code: 'invisible-taken-off', weight: 'repaired' })
  if (scheme !== '') findings.push({ code: 'scheme-added', weight: 'repaired', about: scheme })
  if (fragment !== '') findings.push({ code: 'fragment-taken-off', weight: 'repaired', about: fragment })
  return { kind: 'text', text: now, findings }
}
