import { formulaSafeCsv, formulaSafeRow } from '#shared/csv/formula-safe.ts'
import type { ItemView, JobView } from '#shared/ipc/views.ts'
import { reportWords } from '#shared/words/report.ts'
import { call } from '../../state/call.ts'
import { valueOrReport } from '../../state/problem-store.ts'
import { saveFile } from '../../ui/save-file.ts'
import { reportHtml } from './report-html.ts'
import { reportRow, reportTitles } from './report-rows.ts'

const page = 500

interface Going {
  /** How far it is, from 0 to 1. */
  readonly progress: (share: number) => void
  readonly signal: AbortSignal
}

/** Every URL of the job as a CSV, through the save dialog. */
export async function saveReportCsv(job: JobView, going: Going): Promise<void> {
  const parts = [formulaSafeCsv([reportTitles()])]
  const isWhole = await eachPage(job, going, (items) => {
    parts.push(items.map((item) => formulaSafeRow(reportRow(item, job))).join(''))
  })
  if (isWhole) saveFile({ name: nameOf(job, 'csv'), type: 'text/csv', text: parts })
}

/** The job's summary as a page to print, through the save dialog. */
export async function saveReportHtml(job: JobView, going: Going): Promise<void> {
  const open: ItemView[] = []
  const isWhole = await eachPage(job, going, (items) => {
    for (const item of items) if (item.state !== 'cleared' && item.sentAgainAs === null) open.push(item)
  })
  if (!isWhole) return
  const isCompacted = job.compactedAt !== undefined
  const details = isCompacted
    ? null
    : valueOrReport(await call((desk) => desk.jobs.details({ jobId: job.id })))
  if (details === null && !isCompacted) return
  const text = reportHtml({ job, details, open, now: Date.now() })
  saveFile({ name: nameOf(job, 'html'), type: 'text/html', text })
}

/** Answers whether all pages were taken: not where it was stopped or one could not be read. */
async function eachPage(
  { id, total }: JobView,
  { progress, signal }: Going,
  take: (items: readonly ItemView[]) => void,
): Promise<boolean> {
  for (let offset = 0; ;) {
    const query = { jobId: id, filter: 'all', search: '', offset, limit: page } as const
    const answer = valueOrReport(await call((desk) => desk.jobs.items(query)))
    if (answer === null || signal.aborted) return false
    take(answer.items)
    offset += answer.items.length
    progress(Math.min(1, offset / Math.max(1, total)))
    if (answer.items.length < page) return true
  }
}

function nameOf({ name }: JobView, kind: 'csv' | 'html'): string {
  return reportWords.fileName(name.replace(/\.[a-z0-9]{1,5}$/i, ''), kind)
}
