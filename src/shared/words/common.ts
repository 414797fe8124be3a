import { spoken } from './spoken.ts'

/** Words that several screens share. */
export const common = spoken('common/common', {
  appName: 'Purge Desk',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Remove',
  undo: 'Undo',
  tryAgain: 'Try again',
  dismiss: 'Dismiss',
  more: 'More',
  loading: 'Loading…',
  messages: 'Messages',
})
