import type { AccountView, Notice, SettingsView, UpdatesView } from '#shared/ipc/views.ts'
import type { ItemCounts, JobState } from '#shared/purge/job-state.ts'
import { scrub } from './scrub.ts'
import type { Private } from './scrub.ts'

/** A job in numbers; neither its name nor its URLs. */
export interface JobFacts {
  readonly state: JobState
  readonly pause: string | null
  readonly counts: ItemCounts
  readonly sentAgain: number
}

export interface Facts {
  readonly version: string
  readonly platform: string
  /** Such as `electron` and `node`, with their versions. */
  readonly versions: Readonly<Record<string, string>>
  /** What the journal lets this copy of the app do. */
  readonly journal: string
  readonly settings: SettingsView
  readonly accounts: readonly AccountView[]
  readonly jobs: readonly JobFacts[]
  readonly notices: readonly Notice[]
  readonly updates: UpdatesView
  /** The end of the log. */
  readonly log: string
}

const mostLines = 400
const longestLine = 400

/**
 * What somebody who helps has to know, as a text that the person reads before it goes anywhere. Everything but the log
 * is counted or chosen from a closed list; the log is scrubbed.
 */
export function diagnosticsText(facts: Facts, hidden: Private): string {
  const { version, platform, versions, journal, settings, accounts, jobs, notices, updates, log } = facts
  const parts: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['App', [`Purge Desk ${version}, ${platform}`, ...pairs(versions), `journal: ${journal}`]],
    ['Updates', [`${updates.mode}, ${updates.step}`]],
    ['Settings', pairs(settings)],
    ['Accounts', accounts.map(accountLine)],
    ['Newest jobs', jobs.map(jobLine)],
    ['Notices', notices.map(({ code }) => code)],
    ['Log', newestLines(scrub(log, hidden))],
  ]
  const text = parts.map(([title, lines]) => `${title}\n${lines.length === 0 ? '-' : lines.join('\n')}\n`)
  return hidden.redact(text.join('\n'))
}

function newestLines(log: string): readonly string[] {
  const lines = log.split('\n').filter((line) => line !== '')
  return lines.slice(-mostLines).map((line) => line.slice(0, longestLine))
}

function accountLine(account: AccountView, index: number): string {
  const { kind, key, endpoints, customDomains, quota } = account
  const used = `${quota.usedHere} here, ${quota.usedElsewhere} elsewhere of ${quota.limit}`
  return `${index + 1}: ${kind}, key ${key.state}, ${endpoints.length} endpoints, ${customDomains.length} domains, used ${used}, reset day ${quota.resetDay}`
}

function jobLine({ state, pause, counts, sentAgain }: JobFacts): string {
  const numbers = Object.entries({ ...counts, 'sent again': sentAgain }).filter(([, count]) => count > 0)
  const why = pause === null ? '' : ` (${pause})`
  return `${state}${why}: ${numbers.map(([name, count]) => `${count} ${name}`).join(', ')}`
}

function pairs(values: object): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
}
