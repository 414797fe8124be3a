import type { AccountView, JobView } from '#shared/ipc/views.ts'
import type { PauseReason } from '#shared/purge/job-state.ts'
import { activity } from '#shared/words/activity.ts'
import { helpWords } from '#shared/words/help/help-words.ts'
import { keepWords } from '#shared/words/sending.ts'
import { keychainLocked, pauseSentences } from '#shared/words/states.ts'
import { moment } from '#shared/words/time.ts'
import { ticketWords } from '#shared/words/tickets.ts'
import { TicketButton } from '../tickets/ticket-button.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { openHelp } from '../state/help-store.ts'
import { openAccount, type AccountTarget } from '../state/place-store.ts'
import { Sentences } from '../ui/problem-message.tsx'
import { useNow } from '../state/use-now.ts'
import styles from './job-card.module.css'

interface Props {
  readonly job: JobView
  readonly isChosen: boolean
}

/** What has to be known about a job besides its numbers, and the way to mend it. */
export function JobNotes({ job, isChosen }: Props) {
  const account = useAccounts(({ view }) => accountOf(view, job.accountId))
  const isEnded = job.state === 'done' && job.counts.cleared > 0
  return (
    <>
      {job.state === 'paused' && job.pause && <PauseNote job={job} reason={job.pause} account={account} />}
      {job.state !== 'paused' && <WatchNote job={job} account={account} />}
      {job.inTrouble && <p className={styles['facts']}>{activity.inTrouble}</p>}
      <WaitNote waitsUntil={job.waitsUntil} />
      {job.takingLong > 0 && account?.kind === 'imagekit' && <LateNote job={job} />}
      {job.compactedAt !== undefined && <p className={styles['facts']}>{keepWords.compacted}</p>}
      {isChosen && isEnded && <EndNote practice={job.practice} />}
    </>
  )
}

/** What clearing can't reach, and what ImageKit advises instead. */
function EndNote({ practice }: { readonly practice: boolean }) {
  return (
    <p className={styles['ended']}>
      {practice ? activity.practiceLong : activity.browserNote}
      <Button variant="quiet" size="small" onPress={() => openHelp('browser')}>
        {helpWords.whyOld}
      </Button>
    </p>
  )
}

interface PauseProps {
  readonly job: JobView
  readonly reason: PauseReason
  readonly account: AccountView | null
}

function PauseNote({ job, reason, account }: PauseProps) {
  const isLocked = reason === 'key-missing' && account?.key.state === 'unreachable'
  return (
    <Banner tone="look" actions={account && <Mending reason={reason} account={account} />}>
      <Sentences sentences={isLocked ? keychainLocked : pauseSentences[reason]} />
      {job.theirWords !== null && <p>{activity.theirWords(job.theirWords)}</p>}
    </Banner>
  )
}

/** How it is mended, and for a blocked account a ticket for more. */
function Mending({ reason, account }: { reason: PauseReason; account: AccountView }) {
  return (
    <>
      <Mend reason={reason} accountId={account.id} />
      {reason === 'blocked' && account.kind === 'imagekit' && (
        <TicketButton
          label={ticketWords.higherLimit}
          about={{ kind: 'higher-limit', accountId: account.id }}
        />
      )}
    </>
  )
}

/** ImageKit's documents say that what is not cleared after 15 minutes needs a ticket. */
function LateNote({ job }: { job: JobView }) {
  return (
    <Banner
      tone="look"
      actions={<TicketButton label={ticketWords.takingLong} about={{ kind: 'taking-long', jobId: job.id }} />}
    >
      {activity.takingLongNote(job.takingLong)}
    </Banner>
  )
}

interface Mender {
  readonly label: 'replaceKey' | 'enterKey' | 'usedElsewhere'
  readonly focus: AccountTarget['focus'] & string
}

/** Where the person mends a pause; the others need no more than Go on. */
const mendings: Partial<Readonly<Record<PauseReason, Mender>>> = {
  'key-refused': { label: 'replaceKey', focus: 'key' },
  'key-missing': { label: 'enterKey', focus: 'key' },
  blocked: { label: 'usedElsewhere', focus: 'used-elsewhere' },
}

function Mend({ reason, accountId }: { reason: PauseReason; accountId: string }) {
  const mending = mendings[reason]
  if (!mending) return null
  return (
    <Button size="small" onPress={() => openAccount({ accountId, focus: mending.focus })}>
      {activity[mending.label]}
    </Button>
  )
}

/** What was sent is watched with the key too. */
function WatchNote({ job, account }: { job: JobView; account: AccountView | null }) {
  if (!account || job.counts.clearing === 0) return null
  if (account.key.state !== 'missing' && account.key.state !== 'unreachable') return null
  return (
    <Banner tone="look" actions={<Mend reason="key-missing" accountId={account.id} />}>
      {activity.needsKeyToWatch}
    </Banner>
  )
}

function WaitNote({ waitsUntil }: { waitsUntil: number | null }) {
  const now = useNow()
  if (waitsUntil === null || waitsUntil <= now) return null
  return <p className={styles['facts']}>{activity.waitsUntil(moment(waitsUntil, now))}</p>
}
