import { accountFindings, prefixLengthOf } from './account-findings.ts'
import type { AccountRules } from './account-rules.ts'
import type { Finding, Weight } from './finding.ts'
import type { Judgement } from './judgement.ts'
import type { Place } from './place.ts'
import { placeOf } from './place.ts'
import { plainFindings, plainUrl } from './plain.ts'
import { sendingFindings } from './sending-findings.ts'
import { serialise, split } from './serialise.ts'
import type { Serialised } from './serialise.ts'
import { showText, showUrl } from './show.ts'
import { tidy } from './tidy.ts'
import { unsendable } from './unsendable.ts'
import { unwrap } from './unwrap.ts'
import { writtenFindings } from './written-findings.ts'

/** No line this long can be mended into a URL of 8,192 bytes, so it is not read any further. */
const LONGEST_LINE = 65_536
const RANK: Readonly<Record<Weight, number>> = { blocks: 0, look: 1, repaired: 2, note: 3 }

type Url = Extract<Judgement, { kind: 'url' }>

/** What the rules say, before anybody looks at it: a long list is judged row by row, and few of them are shown. */
export type Ruling =
  | Exclude<Judgement, Url>
  | (Omit<Url, 'shown'> & { readonly of: Serialised | string; readonly place: Place | null })

/** What the rules say about one line of a list. Never throws. Pure: the same line and rules give the same answer. */
export function judge(text: string, rules: AccountRules): Judgement {
  return shownRuling(rulingOn(text, rules, false))
}

/**
 * As `judge`, but leaves quotes, brackets, punctuation and invisible characters where they are: for a line whose repair
 * the person took back, and for main, which must not change what it is given.
 */
export function judgeAsWritten(text: string, rules: AccountRules): Judgement {
  return shownRuling(rulingOn(text, rules, true))
}

/** The ruling with what a person sees of the line. */
export function shownRuling(ruling: Ruling): Judgement {
  if (ruling.kind === 'left-out') return ruling
  const { of, place, ...judged } = ruling
  if (typeof of === 'string') return { ...judged, shown: showText(of) }
  return { ...judged, shown: showUrl(of, place === null ? 0 : prefixLengthOf(place, of.path)) }
}

/** As `judge`, or as `judgeAsWritten`, without what is shown. */
export function rulingOn(text: string, rules: AccountRules, asWritten: boolean): Ruling {
  const plain = plainUrl(text)
  if (plain !== null) return conclude(plain, rules, plainFindings(plain))
  if (text.length > LONGEST_LINE && text.trim().length > LONGEST_LINE)
    return unreadable(text, [{ code: 'too-long', weight: 'blocks' }])
  const tidied = tidy(text, asWritten)
  if (tidied.kind === 'left-out') return tidied
  const blocked = unsendable(tidied.text)
  if (blocked !== null) return unreadable(tidied.text, [blocked, ...tidied.findings])
  const written = split(tidied.text)
  const url = written === null ? null : serialise(written)
  if (written === null || url === null) {
    return unreadable(tidied.text, [{ code: 'not-a-url', weight: 'blocks' }, ...tidied.findings])
  }
  const findings = [...writtenFindings(written), ...sendingFindings(written, url), ...tidied.findings]
  if (!asWritten && unwrap(url.href).text !== url.href) findings.push(unsettled(url))
  return conclude(url, rules, findings)
}

/** A URL that would be tidied again when it is read again, because its dot segments swallowed an opening bracket. */
function unsettled(url: Serialised): Finding {
  return { code: 'dot-segments', weight: 'blocks', about: url.path }
}

function conclude(url: Serialised, rules: AccountRules, before: readonly Finding[]): Ruling {
  const place = placeOf(url.host, url.path, rules)
  const findings = accountFindings(url, place)
  if (before.length > 0) findings.push(...before)
  if (findings.length > 1) findings.sort((a, b) => RANK[a.weight] - RANK[b.weight])
  const verdict = verdictOf(findings)
  return {
    kind: 'url',
    url: verdict === 'blocks' ? null : url.href,
    findings,
    verdict,
    wildcard: url.href.endsWith('*'),
    of: url,
    place,
  }
}

function unreadable(text: string, findings: readonly Finding[]): Ruling {
  return { kind: 'url', url: null, findings, verdict: 'blocks', wildcard: false, of: text, place: null }
}

/** The findings are sorted: the first one weighs most. */
function verdictOf(findings: readonly Finding[]): Exclude<Weight, 'note'> | 'ready' {
  const worst = findings[0]?.weight ?? 'note'
  return worst === 'note' ? 'ready' : worst
}
