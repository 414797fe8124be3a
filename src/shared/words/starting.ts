import { spoken } from './spoken.ts'

/** What the system's own dialog says when the app can't start at all. */
export const starting = spoken('starting/starting', {
  title: 'Purge Desk',
  failed:
    'The app could not start. Nothing was sent, and nothing was changed.\n\nCheck that the disk is not full and that you may write to the app’s folder, then open it again.',
  leaky: (what: string) =>
    `The app was started with ${what}. That could show your ImageKit key to somebody else, so the app did not start. Nothing was sent, and nothing was changed.\n\nOpen it with its usual icon. If this message comes back, ask whoever looks after this computer to take ${what} out of the shortcut or out of the system’s settings.`,
  noSandbox:
    'This computer lets Purge Desk have no sandbox, the wall between the files you drop and everything else. Without it the app does not start. Nothing was sent, and nothing was changed.\n\nInstall the deb package in place of the AppImage, or ask whoever looks after this computer to allow “unprivileged user namespaces” for it.',
})
