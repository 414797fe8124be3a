/** How the systems tell this app from others; the same in the package and in the running app. Never changed. */
export const appId = 'desktop.purge-desk'
