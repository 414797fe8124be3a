import { judgePresetLine } from '#shared/presets/judge-line.ts'
import type { LineVerdict } from '#shared/presets/judge-line.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'

/** A line that a person should look at; `line` from 1. */
export interface OddLine {
  readonly line: number
  readonly text: string
  readonly verdict: Exclude<LineVerdict, { kind: 'fits' | 'left-out' }>
}

export interface JudgedLines {
  /** Lines that can be cleared, those worth a look among them. */
  readonly fitting: number
  /** Blank lines, comments and other lines without a URL. */
  readonly leftOut: number
  /** Lines that can't be cleared, then those worth a look; each in the order of the lines. */
  readonly odd: readonly OddLine[]
  readonly blocked: number
}

/** How the page lends time. */
export interface Turns {
  /** Comes back when the window has had its turn. */
  readonly pause: () => Promise<void>
  /** In ms. */
  readonly now: () => number
}

/** Milliseconds of one slice: the rest of a frame is the window's own. */
const slice = 8

const pageTurns: Turns = {
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  now: () => performance.now(),
}

/** Judges lines in slices, so that the window stays fluid. Null when it was aborted meanwhile. */
export async function judgeLines(
  lines: readonly string[],
  rules: AccountRules,
  forAny: boolean,
  signal: AbortSignal,
  turns: Turns = pageTurns,
): Promise<JudgedLines | null> {
  const blocked: OddLine[] = []
  const look: OddLine[] = []
  let leftOut = 0
  let end = turns.now() + slice
  for (const [at, text] of lines.entries()) {
    if (turns.now() >= end) {
      await turns.pause()
      if (signal.aborted) return null
      end = turns.now() + slice
    }
    const verdict = judgePresetLine(text, rules, forAny)
    if (verdict.kind === 'left-out') leftOut += 1
    else if (verdict.kind !== 'fits')
      (verdict.kind === 'look' ? look : blocked).push({ line: at + 1, text, verdict })
  }
  if (signal.aborted) return null
  const fitting = lines.length - leftOut - blocked.length
  return { fitting, leftOut, odd: [...blocked, ...look], blocked: blocked.length }
}
