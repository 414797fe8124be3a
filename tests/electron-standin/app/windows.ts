/** What the rest of the stand-in needs to know of a window. */
export interface OpenWindow {
  readonly view: Electron.BrowserWindow
  /** Asks the app as `close()` does; resolves with false when the app refuses. */
  requestClose(): Promise<boolean>
  /** Closes without asking. */
  forceClose(): Promise<void>
}

/** The windows that are open, oldest first. */
export const openWindows = new Set<OpenWindow>()
