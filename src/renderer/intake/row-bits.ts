import type { RepairCode } from '#shared/urls/finding.ts'
import type { JudgedRow, Verdict } from '#shared/urls/judged-row.ts'
import type { LeftOut } from '#shared/urls/judgement.ts'

/** What is remembered of a row besides its text, its place and its URL, in one number: a million rows take little room. */
export interface RowFacts extends Omit<JudgedRow, 'url'> {
  readonly aside: LeftOut | null
  readonly asWritten: boolean
  readonly removed: boolean
  /** `same`: the URL is the text as it stands. */
  readonly url: 'none' | 'same' | 'other'
}

const verdicts: Readonly<Record<Verdict, number>> = {
  unread: 0,
  ready: 1,
  repaired: 2,
  look: 3,
  blocks: 4,
  'left-out': 5,
}
const leftOuts: Readonly<Record<LeftOut, number>> = {
  blank: 1,
  comment: 2,
  heading: 3,
  sitemap: 4,
  'other-text': 5,
}
const repairs: Readonly<Record<RepairCode, number>> = {
  'use-https': 1,
  'use-star': 2,
  'use-slashes': 3,
  'single-slashes': 4,
  'encode-percent': 5,
  'use-composed-form': 6,
  'take-off-user': 7,
  'encode-spaces': 8,
  'shorten-to-last-star': 9,
  'use-file-wildcard': 10,
}
const urls: Readonly<Record<RowFacts['url'], number>> = { none: 0, same: 1, other: 2 }

const verdictOf = inverse(verdicts)
const leftOutOf = inverse(leftOuts)
const repairOf = inverse(repairs)
const urlOf = inverse(urls)

/** Places in the number: verdict 3 bits, why 3, aside 3, repair 5, URL 2, then one each. */
const at = { why: 3, aside: 6, repair: 9, url: 14 } as const
export const wildcardBit = 1 << 16
const asWrittenBit = 1 << 17
export const removedBit = 1 << 18

/** What a reader knew, which no rule changes. */
export const asideBits = 7 << at.aside
/** What a person or a file gave; the rest is found again by the rules. */
export const givenBits = asideBits | asWrittenBit | removedBit

export function bitsOf(facts: RowFacts): number {
  const { why, aside, repair } = facts
  return (
    verdicts[facts.verdict] |
    ((why === null ? 0 : leftOuts[why]) << at.why) |
    ((aside === null ? 0 : leftOuts[aside]) << at.aside) |
    ((repair === null ? 0 : repairs[repair]) << at.repair) |
    (urls[facts.url] << at.url) |
    (facts.wildcard ? wildcardBit : 0) |
    (facts.asWritten ? asWrittenBit : 0) |
    (facts.removed ? removedBit : 0)
  )
}

export function factsOf(bits: number): RowFacts {
  return {
    verdict: verdictIn(bits),
    why: whyIn(bits),
    aside: asideIn(bits),
    repair: repairIn(bits),
    url: urlIn(bits),
    wildcard: (bits & wildcardBit) !== 0,
    asWritten: (bits & asWrittenBit) !== 0,
    removed: (bits & removedBit) !== 0,
  }
}

export function verdictIn(bits: number): Verdict {
  return verdictOf[bits & 7] ?? 'unread'
}

export function whyIn(bits: number): LeftOut | null {
  return leftOutOf[(bits >>> at.why) & 7] ?? null
}

export function asideIn(bits: number): LeftOut | null {
  return leftOutOf[(bits >>> at.aside) & 7] ?? null
}

export function repairIn(bits: number): RepairCode | null {
  return repairOf[(bits >>> at.repair) & 31] ?? null
}

export function urlIn(bits: number): RowFacts['url'] {
  return urlOf[(bits >>> at.url) & 3] ?? 'none'
}

/** Number → name. */
function inverse<T extends string>(numbers: Readonly<Record<T, number>>): readonly (T | undefined)[] {
  const names: (T | undefined)[] = []
  for (const name in numbers) names[numbers[name]] = name
  return names
}
