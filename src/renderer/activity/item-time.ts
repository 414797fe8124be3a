import type { ItemView } from '#shared/ipc/views.ts'
import { duration, moment } from '#shared/words/time.ts'
import { assertNever } from '#shared/assert-never.ts'

/** How long a URL has been on its way or took; for the other ends, when it came to it. Empty before it is sent. */
export function itemTime({ state, since, sentAt }: ItemView, now: number): string {
  switch (state) {
    case 'waiting':
      return ''
    case 'sending':
    case 'clearing':
      return duration(now - (sentAt ?? since))
    case 'cleared':
      return sentAt === null ? '' : duration(since - sentAt)
    case 'untracked':
    case 'refused':
    case 'unsure':
    case 'left':
    case 'stopped':
      return moment(since, now)
    default:
      return assertNever(state)
  }
}
