import { counted } from './counted.ts'
import { spoken } from './spoken.ts'

/** What the system's own dialog asks when the window is closed in the middle of a job. */
export const closing = spoken('closing/closing', {
  title: 'Purge Desk',
  question: (urls: number) => `${counted(urls, 'URL is', 'URLs are')} not sent yet.`,
  detail:
    'Finish first: the window closes, the app sends the rest in the background and then quits.\nStop sending: the app quits now. The rest is kept, and goes on when you ask at the next start.',
  finish: 'Finish first (hidden)',
  stop: 'Stop sending',
  cancel: 'Cancel',
})
