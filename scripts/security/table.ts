import type { Attack } from './attacks.ts'
import type { Outcome, Outcomes } from './outcomes.ts'

export interface Row {
  readonly point: string
  readonly attack: string
  readonly outcome: 'held' | 'BROKEN' | `skipped: ${string}`
  /** How many attempts that were made, or tests that were skipped. */
  readonly count: number
}

/**
 * What came of an attack: a row for what was tried, and rows of their own for what this host cannot answer, so that
 * nothing that was skipped stands beside the word *held*. An attack is broken too where a file has no test of it.
 */
export function rowsOf({ point, what, by }: Attack, outcomes: Outcomes): readonly Row[] {
  const found = by.map(({ file, named }) =>
    (outcomes.get(file) ?? []).filter(({ title }) => named === undefined || named.test(title)),
  )
  const isSkipped = ({ status }: Outcome): boolean => status === 'skipped'
  const ran = found.flat().filter((one) => !isSkipped(one))
  const isBroken = found.some((one) => one.length === 0) || ran.some(({ status }) => status === 'failed')
  const row = (outcome: Row['outcome'], count: number): Row => ({ point, attack: what, outcome, count })
  const attempts = ran.reduce((sum, one) => sum + one.attempts, 0)
  const reasons = Map.groupBy(found.flat().filter(isSkipped), reasonOf)
  return [
    ...(isBroken ? [row('BROKEN', attempts)] : ran.length > 0 ? [row('held', attempts)] : []),
    ...[...reasons].map(([reason, tests]) => row(`skipped: ${reason}`, tests.length)),
  ]
}

export function asTable(rows: readonly Row[]): string {
  const cells = [
    ['point', 'attack', 'outcome', 'count'],
    ...rows.map(({ point, attack, outcome, count }) => [point, attack, outcome, String(count)]),
  ]
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  return cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n')
}

/** A system has no name for some things; such a test gives no reason. */
function reasonOf({ reason = 'not on this system' }: Outcome): string {
  return reason.split(':')[0] ?? reason
}
