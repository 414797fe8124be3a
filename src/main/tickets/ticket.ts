import { isTakingLong } from '#shared/purge/taking-long.ts'
import { ticketText as words } from '#shared/words/tickets.ts'
import { zonedTime } from '#shared/words/time.ts'

/** A ticket in parts, so that a mail can hold as many whole entries as it has room for. */
export interface Ticket {
  readonly subject: string
  readonly head: readonly string[]
  readonly entries: readonly string[]
}

interface Requested {
  readonly url: string
  readonly state: Parameters<typeof isTakingLong>[0]
  readonly requestId: string | null
  readonly supportId: string | null
  readonly sentAt: number | null
  readonly lastPendingAt: number | null
}

export function takingLongTicket(ids: readonly string[], items: readonly Requested[]): Ticket {
  const { takingLong } = words
  const late = items.filter((item) => isTakingLong(item.state, item.sentAt, item.lastPendingAt))
  return {
    subject: takingLong.subject(ids[0] ?? ''),
    head: [words.hello, takingLong.ask(late.length), words.id(ids)],
    entries: late.map(({ url, requestId, supportId, sentAt, lastPendingAt }) =>
      [
        url,
        requestId === null ? null : takingLong.requestId(requestId),
        supportId === null ? null : takingLong.supportId(supportId),
        sentAt === null ? null : takingLong.sent(zonedTime(sentAt)),
        lastPendingAt === null ? null : takingLong.pending(zonedTime(lastPendingAt)),
      ]
        .filter((line) => line !== null)
        .join('\n'),
    ),
  }
}

export function refusedTicket(ids: readonly string[], wanted: readonly string[]): Ticket {
  const { refused } = words
  return {
    subject: refused.subject(ids[0] ?? ''),
    head: [words.hello, words.id(ids), refused.ask],
    entries: wanted,
  }
}

export function higherLimitTicket(ids: readonly string[], limit: number, used: number): Ticket {
  const { higherLimit } = words
  return {
    subject: higherLimit.subject(ids[0] ?? ''),
    head: [
      words.hello,
      higherLimit.ask,
      [words.id(ids), higherLimit.limit(limit), higherLimit.used(used)].join('\n'),
    ],
    entries: [],
  }
}

export function wholeText({ head, entries }: Ticket): string {
  return [...head, ...entries, words.thanks].join('\n\n')
}

/** Signs of a mail's text in a `mailto:`, as they are written there: longer ones are cut off by mail programs. */
export const longestBody = 1_500

/** What a mail that is opened by itself holds: all of it, or as many entries as there is room for. */
export function mailBody(ticket: Ticket): { readonly body: string; readonly fits: boolean } {
  const whole = wholeText(ticket)
  if (sizeInMail(whole) <= longestBody) return { body: whole, fits: true }
  const kept: string[] = []
  const withKept = () => [...ticket.head, ...kept, words.pasteRest].join('\n\n')
  for (const entry of ticket.entries) {
    kept.push(entry)
    if (sizeInMail(withKept()) <= longestBody) continue
    kept.pop()
    break
  }
  const body = withKept()
  // A head that is too long by itself: an account with very many endpoints.
  return { body: sizeInMail(body) <= longestBody ? body : words.pasteRest, fits: false }
}

/** As it stands in a link to a mail. */
export function inMail(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'))
}

function sizeInMail(text: string): number {
  return inMail(text).length
}
