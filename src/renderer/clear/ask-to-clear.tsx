import { ticketWords } from '#shared/words/tickets.ts'
import { useCurrentAccount } from '../state/accounts-store.ts'
import { TicketButton } from '../tickets/ticket-button.tsx'
import type { SayFor } from './row-words.ts'
import { judgeRow } from './rows/row.ts'
import type { Row } from './rows/row.ts'

/** What the rules for wildcards refuse, ImageKit's support may clear (ImageKit's documents). */
const clearedOnRequest: ReadonlySet<string> = new Set([
  'star-too-wide',
  'star-whole-account',
  'star-never-allowed',
])
const longest = 2_000

interface Props {
  readonly row: Row
  readonly sayFor: SayFor
}

/** Offers a ticket where only ImageKit can clear what the line asks for. */
export function AskToClear({ row, sayFor }: Props) {
  const account = useCurrentAccount()
  const judgement = judgeRow(row, sayFor.rules)
  if (judgement.kind === 'left-out' || account?.kind !== 'imagekit') return null
  if (!judgement.findings.some(({ code }) => clearedOnRequest.has(code))) return null
  // A ticket names it in one line.
  const wanted = row.text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, longest)
  if (wanted === '') return null
  return (
    <TicketButton
      label={ticketWords.refused}
      about={{ kind: 'refused', accountId: account.id, wanted: [wanted] }}
    />
  )
}
