import { spoken } from './spoken.ts'

/** What the system's own dialog asks when the window has not answered for a while. */
export const hungPage = spoken('hung-page/hungPage', {
  title: 'Purge Desk',
  happened: 'The window does not answer.',
  detail:
    'Jobs go on in the background. A very large list may take a moment: wait, and this question goes away by itself. Or load the window again; your list is kept.',
  wait: 'Wait',
  again: 'Load it again',
})
