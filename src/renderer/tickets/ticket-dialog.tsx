import { useEffect, useState } from 'react'
import type { TicketAbout } from '#shared/ipc/calls/tickets.ts'
import { common } from '#shared/words/common.ts'
import { ticketWords } from '#shared/words/tickets.ts'
import { call } from '../state/call.ts'
import { report, valueOrReport } from '../state/problem-store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { showToast } from '../ui/toast.tsx'
import styles from './ticket-dialog.module.css'

interface Ticket {
  readonly subject: string
  readonly text: string
  readonly fits: boolean
}

interface TicketDialogProps {
  readonly about: TicketAbout
  readonly onClose: () => void
}

/** A ticket as main wrote it: to be read, copied, or opened in the person's mail program. */
export function TicketDialog({ about, onClose }: TicketDialogProps) {
  const ticket = useTicket(about, onClose)
  const copy = async () => {
    if (valueOrReport(await call((desk) => desk.tickets.copy({ about }))))
      showToast({ text: ticketWords.copied })
  }
  const mail = async () => {
    if (valueOrReport(await call((desk) => desk.tickets.mail({ about }))))
      showToast({ text: ticketWords.mailed })
    onClose()
  }
  const actions = (
    <>
      <Button onPress={onClose}>{common.close}</Button>
      <Button icon="copy" onPress={() => void copy()}>
        {ticketWords.copy}
      </Button>
      <Button variant="primary" icon="open" onPress={() => void mail()}>
        {ticketWords.mail}
      </Button>
    </>
  )
  return (
    <Dialog title={ticketWords.title} isOpen onClose={onClose} actions={actions} width="wide">
      <p>{ticketWords.words}</p>
      {ticket === null && <p>{common.loading}</p>}
      {ticket !== null && (
        <>
          <strong className={styles['subject']}>{ticket.subject}</strong>
          {/* What does not fit is scrolled to, by the keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={styles['text']} tabIndex={0} aria-label={ticketWords.text}>
            {ticket.text}
          </section>
          {!ticket.fits && <p>{ticketWords.longNote}</p>}
        </>
      )}
    </Dialog>
  )
}

/** Read once: what it is about never changes while it is open. What can't be written is said, and the dialog closes. */
function useTicket(about: TicketAbout, onClose: () => void): Ticket | null {
  const [ticket, setTicket] = useState<Ticket | null>(null)
  const [first] = useState({ about, onClose })
  useEffect(() => {
    let isOver = false
    const read = async () => {
      const answer = await call((desk) => desk.tickets.read({ about: first.about }))
      if (isOver) return
      if (answer.ok) return setTicket(answer.value)
      first.onClose()
      report(answer.error)
    }
    void read()
    return () => {
      isOver = true
    }
  }, [first])
  return ticket
}
