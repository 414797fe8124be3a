import { useState } from 'react'
import type { TicketAbout } from '#shared/ipc/calls/tickets.ts'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { TicketDialog } from './ticket-dialog.tsx'

interface Props extends Pick<ButtonProps, 'size'> {
  readonly label: string
  readonly about: TicketAbout
}

/** Offers a ticket where it helps. */
export function TicketButton({ label, about, size = 'small' }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size={size} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <TicketDialog about={about} onClose={() => setOpen(false)} />}
    </>
  )
}
