import { ownColumn } from '#shared/csv/own-column.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { batchSize } from '#shared/purge/batch.ts'
import { reportWords } from '#shared/words/report.ts'
import { stateSentence } from '#shared/words/states.ts'
import { zonedTime } from '#shared/words/time.ts'
import { badgeOf } from '../item-words.ts'

const { columns } = reportWords

/** The URL stands first, under the title by which it is found when the file is dropped back in. */
export const reportTitles = (): readonly string[] => [
  ownColumn,
  columns.state,
  columns.what,
  columns.theirWords,
  columns.requestId,
  columns.supportId,
  columns.sentAt,
  columns.since,
  columns.position,
  columns.batch,
  columns.list,
  columns.account,
  columns.clearedBy,
]

/** One URL of the job as a row of the report. */
export function reportRow(item: ItemView, job: JobView): readonly string[] {
  return [
    item.url,
    badgeOf(item).label,
    stateSentence(item.state, item.reason, item.takingLong),
    item.theirWords ?? '',
    item.requestId ?? '',
    item.supportId ?? '',
    item.sentAt === null ? '' : zonedTime(item.sentAt),
    zonedTime(item.since),
    String(item.position),
    String(Math.ceil(item.position / batchSize)),
    job.name,
    job.accountName,
    job.clearedBy ?? '',
  ]
}
