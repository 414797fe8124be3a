import type { AccountRules } from '../urls/account-rules.ts'
import type { Finding } from '../urls/finding.ts'
import { judge } from '../urls/judge.ts'
import { blankProblem, withSamples } from './fill.ts'
import type { FillProblem } from './fill.ts'

/** What the rules say of a preset's line, its blanks filled with a sample. */
export type LineVerdict =
  | { readonly kind: 'fits' }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'blank'; readonly problem: FillProblem }
  | { readonly kind: 'blocks' | 'look'; readonly finding: Finding }

/**
 * Judges a line for an account. A preset for any account may hold URLs of the others too: those are judged for them.
 */
export function judgePresetLine(line: string, rules: AccountRules, forAny: boolean): LineVerdict {
  const problem = blankProblem(line)
  if (problem !== null) return { kind: 'blank', problem }
  const judged = judge(withSamples(line), rules)
  if (judged.kind === 'left-out') return { kind: 'left-out' }
  const [worst] = judged.findings
  if (worst === undefined || (worst.weight !== 'blocks' && worst.weight !== 'look')) return { kind: 'fits' }
  const others = worst.code === 'other-account' && forAny
  if (others && !judged.findings.some(({ code, weight }) => weight === 'blocks' && code !== 'other-account'))
    return { kind: 'fits' }
  // A repair would put the sample into the line.
  const { repair, ...said } = worst
  return {
    kind: worst.weight,
    finding: repair === undefined || line.includes('{') ? said : { ...said, repair },
  }
}
