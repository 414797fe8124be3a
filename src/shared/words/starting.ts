/** What the system's own dialog says when the app can't start at all. */
export const starting = {
  title: 'Purge Desk',
  failed:
    'The app could not start. Nothing was sent, and nothing was changed.\n\nCheck that the disk is not full and that you may write to the app’s folder, then open it again.',
} as const
