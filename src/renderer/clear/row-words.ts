import { assertNever } from '#shared/assert-never.ts'
import type { AccountRules } from '#shared/urls/account-rules.ts'
import type { Finding, RepairCode } from '#shared/urls/finding.ts'
import type { Judgement } from '#shared/urls/judgement.ts'
import { rowWords } from '#shared/words/clear.ts'
import type { FindingAbout } from '#shared/words/finding-words.ts'
import type { CountedIn } from '#shared/words/units.ts'
import { findings, leftOutWords, repairLabels } from '#shared/words/findings.ts'
import type { Row } from './rows/row.ts'
import { stateOf } from './rows/row.ts'

/** What a row's button does. */
export type RowAction =
  | { readonly kind: 'repair'; readonly code: RepairCode }
  | { readonly kind: 'why' | 'edit' | 'take-back' | 'repair-again' | 'remove' }
  | { readonly kind: 'add-domain'; readonly host: string }
  | { readonly kind: 'switch-account'; readonly accountId: string }

export interface Said {
  readonly text: string
  readonly tone: 'quiet' | 'look' | 'stop'
  readonly action: RowAction | null
}

/** Where a row stands, and what that is counted in. */
interface Place {
  readonly line: number
  readonly file: string
  readonly format: CountedIn
}

/** What saying something about a row needs besides the row. */
export interface SayFor {
  readonly rules: AccountRules
  /** The practice account has no domains of its own. */
  readonly canAddDomain: boolean
  /** The line, and the file where it is another, of the row with this id. */
  readonly lineOf: (id: number) => Place
}

function quiet(text: string, action: RowAction | null = null): Said {
  return { text, tone: 'quiet', action }
}

/** The one sentence a row shows, and its button. The details say the rest. */
export function say(row: Row, judgement: Judgement, forRow: SayFor): Said {
  if (row.verdict === 'unread') return quiet(rowWords.reading)
  if (row.mergedWith !== null) {
    const { line, file, format } = forRow.lineOf(row.mergedWith)
    return quiet(rowWords.merged(line, file, format))
  }
  if (judgement.kind === 'left-out') return quiet(leftOutWords[judgement.why])
  const worst = mostTelling(judgement.findings)
  // Whatever else the quotes around it made of the URL: taking the repair back is the cause.
  if (row.asWritten && judgement.verdict === 'blocks') {
    return { text: rowWords.asWritten, tone: 'stop', action: { kind: 'repair-again' } }
  }
  if (row.coveredBy !== null && stateOf(row) === 'look' && worst?.weight !== 'look') {
    const { line, format } = forRow.lineOf(row.coveredBy)
    return { text: rowWords.covered(line, format), tone: 'look', action: { kind: 'remove' } }
  }
  return worst === undefined ? quiet(rowWords.ready) : sayFinding(worst, forRow)
}

/** The worst; of automatic repairs not the blanks that were taken off, where there is more to say. */
function mostTelling(all: readonly Finding[]): Finding | undefined {
  const [first] = all
  if (first?.code !== 'trimmed') return first
  return all.find(({ code, weight }) => code !== 'trimmed' && weight === 'repaired') ?? first
}

function sayFinding(finding: Finding, forRow: SayFor): Said {
  const text = findings[finding.code].short(namedIn(finding, forRow.rules))
  switch (finding.weight) {
    case 'blocks':
      return { text, tone: 'stop', action: actionFor(finding, forRow) }
    case 'look':
      return { text, tone: 'look', action: repairOf(finding) ?? { kind: 'why' } }
    case 'repaired':
      return quiet(text, { kind: 'take-back' })
    case 'note':
      return quiet(finding.code === 'sent-differently' ? rowWords.ready : text)
    default:
      return assertNever(finding.weight)
  }
}

/** What the words of a finding name; an account is named by its name, not by its id. */
export function namedIn(finding: Finding, rules: AccountRules): FindingAbout {
  const about = finding.about ?? ''
  const other = rules.others.find(({ accountId }) => accountId === about)?.accountName ?? ''
  return { about, account: rules.accountName, other }
}

function repairOf(finding: Finding): RowAction | null {
  return finding.repair === undefined ? null : { kind: 'repair', code: finding.repair.code }
}

function actionFor(finding: Finding, forRow: SayFor): RowAction {
  const repair = repairOf(finding)
  if (repair !== null) return repair
  const { about = '' } = finding
  switch (finding.code) {
    case 'unknown-host':
      return forRow.canAddDomain && about !== '' ? { kind: 'add-domain', host: about } : { kind: 'why' }
    case 'other-account':
      return forRow.rules.others.some(({ accountId }) => accountId === about)
        ? { kind: 'switch-account', accountId: about }
        : { kind: 'why' }
    case 'star-not-last':
    case 'several-stars':
    case 'star-in-query':
    case 'several-urls':
    case 'not-a-url':
    case 'bad-percent':
      return { kind: 'edit' }
    default:
      return { kind: 'why' }
  }
}

export function labelOf(action: RowAction): string {
  switch (action.kind) {
    case 'repair':
      return repairLabels[action.code]
    case 'why':
      return rowWords.why
    case 'edit':
      return rowWords.edit
    case 'take-back':
      return rowWords.undoRepair
    case 'repair-again':
      return rowWords.repairAgain
    case 'remove':
      return rowWords.remove
    case 'add-domain':
      return rowWords.addDomain
    case 'switch-account':
      return rowWords.switchAccount
    default:
      return assertNever(action)
  }
}
