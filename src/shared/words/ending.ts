import { spoken } from './spoken.ts'

/** What the system's own dialog says when an error ends the app. */
export const ending = spoken('ending/ending', {
  title: 'Purge Desk',
  unexpected:
    'Something went wrong that the app did not foresee, and it has to close. Nothing more is sent. Your lists and the history are kept, and the details are in the app’s log.\n\nOpen the app again: it says what was left unfinished. If this message comes back, give the diagnostics in Settings to whoever helps you.',
})
