import type { BatchView, ItemView, JobDetailsView, JobView } from '#shared/ipc/views.ts'
import { urlCount } from '#shared/purge/job-state.ts'
import { countParts, countSentence, jobStateNames } from '#shared/words/activity.ts'
import { number } from '#shared/words/counted.ts'
import { languageInForce } from '#shared/words/language.ts'
import { reportWords as words } from '#shared/words/report.ts'
import { stateSentence } from '#shared/words/states.ts'
import { duration, zonedTime } from '#shared/words/time.ts'
import { badgeOf } from '../item-words.ts'
import { style, styleHash } from './style.ts'

/** Rows of the list of what was not cleared; the table has all. */
const mostRows = 1_000

export interface ReportParts {
  readonly job: JobView
  /** Null for a job whose URLs were removed because it is old. */
  readonly details: JobDetailsView | null
  /** URLs that are not cleared. */
  readonly open: readonly ItemView[]
  readonly now: number
}

/** Nothing runs in it and nothing is fetched from anywhere, whatever stands in a URL or a name. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`

/** The summary of a job as one page to print, complete in itself. */
export function reportHtml({ job, details, open, now }: ReportParts): string {
  const title = text(words.title(job.name))
  return [
    '<!doctype html>',
    `<html lang="${languageInForce()}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">',
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1><p class="quiet">${text(words.made(zonedTime(now)))}</p>`,
    job.practice ? `<p class="practice">${text(words.practice)}</p>` : '',
    facts(job, details),
    states(job),
    details === null ? `<p>${text(words.compacted)}</p>` : theirWords(details) + batches(details.batches),
    details === null ? '' : notCleared(open),
    '</body></html>',
  ].join('\n')
}

function facts(job: JobView, details: JobDetailsView | null): string {
  const { facts: names } = words
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [names.account, job.accountName],
    [names.state, jobStateNames[job.state]],
    [names.clearedBy, job.clearedBy],
    [names.presets, job.presets?.join(', ')],
    [names.begun, zonedTime(job.createdAt)],
    [names.firstSent, timeOrNone(details?.firstSentAt)],
    [names.lastSent, timeOrNone(details?.lastSentAt)],
    [names.ended, job.endedAt === null ? names.notEnded : zonedTime(job.endedAt)],
    [names.took, job.endedAt === null ? null : duration(job.endedAt - job.createdAt)],
    [names.urls, number(urlCount(job))],
    [names.requestIds, details === null ? null : number(details.requestIds)],
  ]
  const shown = rows.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`<dt>${text(name)}</dt><dd>${text(value)}</dd>`],
  )
  return `<dl>${shown.join('')}</dl>`
}

function timeOrNone(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : zonedTime(time)
}

function states(job: JobView): string {
  const rows = countParts(job).map(({ count, word }) => [cell(word), figure(number(count))])
  return section(words.states, [words.columns.state, words.count], rows)
}

function theirWords({ words: said }: JobDetailsView): string {
  if (said.length === 0) return ''
  const rows = said.map(({ words: theirs, n }) => [cell(theirs), figure(number(n))])
  return section(words.words, [words.words, words.count], rows)
}

function batches(all: readonly BatchView[]): string {
  const rows = all.map(({ number: batch, counts, firstSentAt, endedAt }) => [
    cell(number(batch)),
    cell(timeOrNone(firstSentAt) ?? ''),
    cell(timeOrNone(endedAt) ?? words.underWay),
    cell(countSentence({ counts, takingLong: 0, sentAgain: 0 })),
  ])
  return section(words.batches, [words.batch, words.firstSent, words.batchEnded, words.counts], rows)
}

function notCleared(open: readonly ItemView[]): string {
  if (open.length === 0) return `<h2>${text(words.notCleared)}</h2><p>${text(words.allCleared)}</p>`
  const { columns } = words
  const rows = open
    .slice(0, mostRows)
    .map((item) => [
      `<td class="url"><bdi>${text(item.url)}</bdi></td>`,
      cell(badgeOf(item).label),
      cell(
        [stateSentence(item.state, item.reason, item.takingLong), item.theirWords]
          .filter(Boolean)
          .join(' · '),
      ),
      cell(item.requestId ?? ''),
    ])
  const table = section(words.notCleared, [words.url, columns.state, columns.what, columns.requestId], rows)
  const more = open.length - mostRows
  return more > 0 ? `${table}<p>${text(words.more(more))}</p>` : table
}

function section(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads
    .map((name) => `<th scope="col"${name === words.count ? ' class="number"' : ''}>${text(name)}</th>`)
    .join('')
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')
  return `<h2>${text(title)}</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function cell(value: string): string {
  return `<td><bdi>${text(value)}</bdi></td>`
}

function figure(value: string): string {
  return `<td class="number">${text(value)}</td>`
}

/** Signs that nobody sees, or that turn around what stands beside them. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** As text in a page, in whichever place. */
function text(value: string): string {
  return value
    .replace(hidden, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
