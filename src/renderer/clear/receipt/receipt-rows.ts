import { ownColumn } from '#shared/csv/own-column.ts'
import type { Finding } from '#shared/urls/finding.ts'
import { detailWords } from '#shared/words/clear.ts'
import { sourceName } from '#shared/words/list-names.ts'
import { findings, leftOutMeaning } from '#shared/words/findings.ts'
import { intakeWords, type RefusalCode } from '#shared/words/intake.ts'
import { receiptFileWords } from '#shared/words/receipt.ts'
import { number } from '#shared/words/counted.ts'
import { unitTitle } from '#shared/words/units.ts'
import { namedIn } from '../row-words.ts'
import type { Row } from '../rows/row.ts'
import { judgeRow, stateOf } from '../rows/row.ts'
import type { RowList } from '../rows/row-list.ts'
import { fateLabel, fateOf } from './receipt.ts'

type Judged = Pick<RowList, 'rules' | 'sources'> & { readonly table: Pick<RowList['table'], 'get'> }
const { columns } = receiptFileWords

export const receiptTitles = (): readonly string[] => [
  columns.file,
  columns.sheet,
  columns.line,
  ownColumn,
  columns.fate,
  columns.detail,
  columns.sent,
]

/** What became of one entry, as a row of the receipt. */
export function receiptRow(row: Row, list: Judged): readonly string[] {
  const source = list.sources[row.source]
  const sent = row.removed || row.mergedWith !== null ? '' : (row.url ?? '')
  const fate = fateLabel(fateOf(row))
  return [nameOf(source), source?.sheet ?? '', String(row.line), row.text, fate, detailOf(row, list), sent]
}

/** A file that was not read at all has a row of its own. */
function refusedRow({ name, code }: { name: string; code: RefusalCode }): readonly string[] {
  return [name, '', '', '', receiptFileWords.notRead, intakeWords.refused(name, code), '']
}

/** What of a file was not read, as a row of its own: the whole of it, or what stands behind the lines that were. */
export function unreadRows(
  refused: readonly { readonly name: string; readonly code: RefusalCode }[],
  live: Judged['sources'],
): readonly (readonly string[])[] {
  const cut = live.filter(({ stopped, replaced }) => stopped && replaced !== true)
  return [...refused.map(refusedRow), ...cut.map(cutRow)]
}

function cutRow(source: Judged['sources'][number]): readonly string[] {
  const { sheet = '', accounted } = source
  const detail = intakeWords.partly(sourceName(source), accounted)
  return [nameOf(source), sheet, '', '', receiptFileWords.notRead, detail, '']
}

/** The URL stands first, where it is mended. */
export const blockedTitles = (): readonly string[] => [
  ownColumn,
  columns.why,
  columns.next,
  columns.file,
  columns.sheet,
  columns.line,
]

/** A line that can't be cleared, as a row of the file to mend; null for every other line. */
export function blockedRow(row: Row, list: Judged): readonly string[] | null {
  if (stateOf(row) !== 'blocks') return null
  const source = list.sources[row.source]
  const blocking = findingsOf(row, list).filter(({ weight }) => weight === 'blocks')
  const why = row.asWritten && blocking.length === 0 ? detailWords.asWritten : happenedOf(blocking, list)
  const next = blocking.map(({ code }) => findings[code].youCan).join(' ')
  return [row.text, why, next, nameOf(source), source?.sheet ?? '', String(row.line)]
}

function nameOf(source: Judged['sources'][number] | undefined): string {
  return source === undefined ? '' : sourceName({ ...source, sheet: '' })
}

function detailOf(row: Row, list: Judged): string {
  if (row.removed) return ''
  if (row.mergedWith !== null) return receiptFileWords.mergedWith(placeOf(row.mergedWith, list))
  if (row.why !== null) return leftOutMeaning[row.why]
  const covered = row.coveredBy === null ? '' : receiptFileWords.coveredBy(placeOf(row.coveredBy, list))
  if (row.asWritten && row.url === null) return detailWords.asWritten
  const said = findingsOf(row, list).filter(({ weight }) => weight !== 'note')
  return [covered, happenedOf(said, list)].filter((text) => text !== '').join(' ')
}

function findingsOf(row: Row, { rules }: Judged): readonly Finding[] {
  const judgement = judgeRow(row, rules)
  return judgement.kind === 'url' ? judgement.findings : []
}

function happenedOf(said: readonly Finding[], { rules }: Judged): string {
  return said.map((finding) => findings[finding.code].happened(namedIn(finding, rules))).join(' ')
}

/** `line 7 of spring.csv` */
function placeOf(id: number, { table, sources }: Judged): string {
  const row = table.get(id)
  const source = row === undefined ? undefined : sources[row.source]
  if (row === undefined || source === undefined) return ''
  return receiptFileWords.place(`${unitTitle(source.format)} ${number(row.line)}`, sourceName(source))
}
