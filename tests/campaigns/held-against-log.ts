import type { ItemView } from '#shared/ipc/views.ts'
import type { LogEntry } from '../imagekit-server/request-log.ts'

/** What the desk says of all its URLs, once nothing waits and nothing is on its way. */
export interface DeskSays {
  readonly items: readonly ItemView[]
  /** Units of quota used by this app. */
  readonly usedHere: number
}

export interface Compared {
  /** One sentence each; none is what the campaign is for. */
  readonly violations: readonly string[]
  readonly accepted: number
  readonly unsure: number
}

/**
 * Holds the desk's account of a list of different URLs against the server's log. Nothing is lost, nothing that may have
 * been carried out is sent again, every state says what happened, and the ledger differs by unsure URLs only.
 */
export function heldAgainstLog(
  urls: readonly string[],
  { items, usedHere }: DeskSays,
  log: readonly LogEntry[],
): Compared {
  const sends = byUrl(log)
  const rows = Map.groupBy(items, (item) => item.url)
  const violations = urls.flatMap((url) => ofUrl(url, rows.get(url) ?? [], sends.get(url) ?? []))
  const unread = log.filter((entry) => entry.outcome === 'cut before reading').length
  const cutOff = items.filter((item) => isCutOffUnread(item, sends.get(item.url) ?? [])).length
  if (cutOff > unread) violations.push(`${cutOff} were cut off unread; the log knows of ${unread}.`)
  const accepted = log.filter((entry) => entry.requestId !== null).length
  const unsure = items.filter((item) => item.state === 'unsure')
  const unsureAccepted = unsure.filter(({ url }) => sends.get(url)?.some((entry) => entry.requestId !== null))
  // An unsure URL is one unit, whether or not the server took it; every other unit is an accepted send.
  const due = accepted + unsure.length - unsureAccepted.length
  if (usedHere !== due) violations.push(`The ledger says ${usedHere} units, the server's log ${due}.`)
  return { violations, accepted, unsure: unsure.length }
}

function byUrl(log: readonly LogEntry[]): Map<string, LogEntry[]> {
  const sends = new Map<string, LogEntry[]>()
  for (const entry of log) {
    if (entry.url === null) continue
    const known = sends.get(entry.url)
    if (known === undefined) sends.set(entry.url, [entry])
    else known.push(entry)
  }
  return sends
}

function ofUrl(url: string, rows: readonly ItemView[], sends: readonly LogEntry[]): string[] {
  const [item] = rows
  if (item === undefined || rows.length > 1) return [`${url}: ${rows.length} rows in the journal.`]
  const said = `${url} is ${item.state}${item.reason === null ? '' : ` (${item.reason})`}`
  const story = sends.map((entry) => `${entry.outcome} ${entry.status ?? '-'}`).join(', ')
  const wrong = (what: string) => [`${said}: ${what}; the log: ${story === '' ? 'nothing' : story}.`]
  if (sends.filter((entry) => !isCertainlyUndone(entry)).length > 1) return wrong('sent twice')
  if (sends.slice(0, -1).some((entry) => !isCertainlyUndone(entry)))
    return wrong('sent again after it was taken')
  const accepted = sends.find((entry) => entry.requestId !== null)
  switch (item.state) {
    case 'clearing':
    case 'cleared':
    case 'untracked':
      return accepted?.requestId === item.requestId ? [] : wrong('the server took no such request')
    case 'refused':
      return accepted === undefined && sends.at(-1)?.status === 400 ? [] : wrong('nobody refused it')
    case 'unsure': {
      // Killed and restored ones may never have left.
      if (item.reason === 'app-closed' || item.reason === 'restored-journal') return []
      if (hasUnclearEnd(sends) || isCutOffUnread(item, sends)) return []
      return wrong('what became of it was known')
    }
    case 'waiting':
    case 'sending':
    case 'left':
    case 'stopped':
      return wrong('it was lost')
  }
}

/** The server closed the connection before it knew which URL it was about. */
function isCutOffUnread(item: ItemView, sends: readonly LogEntry[]): boolean {
  return item.state === 'unsure' && item.reason === 'cut-off' && !hasUnclearEnd(sends)
}

function hasUnclearEnd(sends: readonly LogEntry[]): boolean {
  const last = sends.at(-1)
  return last !== undefined && !isCertainlyUndone(last)
}

/** The answers that say of themselves that nothing was carried out. The scripted 503 is JSON. */
const undone: readonly (number | null)[] = [400, 401, 403, 429, 503]

function isCertainlyUndone(entry: LogEntry): boolean {
  return entry.outcome === 'answered' && undone.includes(entry.status)
}
