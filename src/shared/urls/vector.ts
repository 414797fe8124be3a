import type { FindingCode } from './finding.ts'
import type { Judgement, LeftOut } from './judgement.ts'

/**
 * What a line must be judged to be, for `vectorRules`: the line, then either why it is left out, or its verdict, the
 * exact URL (`SAME` as the line, or null while blocked) and the codes of its findings in their order. Pure data, judged
 * by the tests in Node and in Chromium: both must say the same and send the same bytes.
 */
export type UrlVector =
  | readonly [line: string, leftOut: LeftOut]
  | readonly [line: string, verdict: Verdict, url: string | null, ...codes: FindingCode[]]

type Verdict = Extract<Judgement, { kind: 'url' }>['verdict']

/** Stands for the line itself where it is sent as it is. */
export const SAME = 'same as the line'

/** What `judge` made of a vector's line, written as a vector, so that the two can be compared. */
export function vectorOf(line: string, judgement: Judgement): UrlVector {
  if (judgement.kind === 'left-out') return [line, judgement.why]
  const url = judgement.url === line ? SAME : judgement.url
  return [line, judgement.verdict, url, ...judgement.findings.map(({ code }) => code)]
}
