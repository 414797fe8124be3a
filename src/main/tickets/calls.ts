import type { HandlersOf } from '#shared/ipc/handlers.ts'
import { answering, Refusal } from '#shared/ipc/refusal.ts'
import type { TicketAbout } from '#shared/ipc/calls/tickets.ts'
import type { Readable } from '../journal/journal.ts'
import { higherLimitTicket, mailBody, refusedTicket, takingLongTicket, wholeText } from './ticket.ts'
import type { Ticket } from './ticket.ts'

interface TicketAccount {
  readonly kind: 'imagekit' | 'practice'
  readonly endpoints: readonly { readonly imagekitId: string }[]
  readonly monthlyLimit: number
}

export interface TicketCallsOptions {
  readonly account: (accountId: string) => TicketAccount | undefined
  /** Units used of the account's present period, here and elsewhere. */
  readonly used: (accountId: string) => number
  readonly journal: Pick<Readable, 'jobs' | 'items'> | null
  readonly copyText: (text: string) => void
  /** Opens a mail to ImageKit's support. Answers false where it does not. */
  readonly openMail: (mail: { readonly subject: string; readonly body: string }) => Promise<boolean>
  /** Takes out what must not be written anywhere: a URL may hold anything. */
  readonly redact: (text: string) => string
}

/** Requests that a ticket names at most. */
const mostRequests = 500

export function ticketCalls(options: TicketCallsOptions): HandlersOf<'tickets'> {
  const { copyText, openMail, redact } = options
  const clean = ({ subject, head, entries }: Ticket): Ticket => ({
    subject: redact(subject),
    head: head.map(redact),
    entries: entries.map(redact),
  })
  const ticketOf = (about: TicketAbout) => clean(written(options, about))
  return {
    'tickets.read': ({ about }) =>
      answering(() => {
        const ticket = ticketOf(about)
        return { subject: ticket.subject, text: wholeText(ticket), fits: mailBody(ticket).fits }
      }),
    'tickets.copy': ({ about }) =>
      answering(() => {
        copyText(wholeText(ticketOf(about)))
        return {}
      }),
    'tickets.mail': ({ about }) =>
      answering(async () => {
        const ticket = ticketOf(about)
        copyText(wholeText(ticket))
        const { body } = mailBody(ticket)
        if (!(await openMail({ subject: ticket.subject, body }))) throw new Refusal('mail-not-opened')
        return {}
      }),
  }
}

function written(options: TicketCallsOptions, about: TicketAbout): Ticket {
  if (about.kind === 'taking-long') {
    const job = options.journal?.jobs.byId(about.jobId) ?? null
    if (job === null) throw new Refusal('job-unknown')
    const query = { job: job.key, filter: 'clearing', search: '', offset: 0, limit: mostRequests } as const
    const items = options.journal?.items.page(query).items ?? []
    const ticket = takingLongTicket(idsOf(options, job.accountId), items)
    if (ticket.entries.length === 0) throw new Refusal('ticket-empty')
    return ticket
  }
  const ids = idsOf(options, about.accountId)
  if (about.kind === 'refused') return refusedTicket(ids, about.wanted)
  const limit = options.account(about.accountId)?.monthlyLimit ?? 0
  return higherLimitTicket(ids, limit, options.used(about.accountId))
}

/** The account's ids at ImageKit, each once. ImageKit's support knows nothing of practice. */
function idsOf({ account }: TicketCallsOptions, accountId: string): readonly string[] {
  const found = account(accountId)
  if (found === undefined) throw new Refusal('account-unknown')
  if (found.kind === 'practice') throw new Refusal('practice-account')
  return [...new Set(found.endpoints.map(({ imagekitId }) => imagekitId))]
}
