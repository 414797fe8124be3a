/**
 * What the app asked the desktop to do. Nobody sees it here, so it is written down; a test reads it through
 * `app.evaluate(() => globalThis.standin)`.
 */
export const records = {
  /** URLs given to `shell.openExternal`. */
  opened: new Array<string>(),
  /** Files and folders given to `shell.openPath` and `shell.showItemInFolder`. */
  shown: new Array<string>(),
  /** `click`: the person presses it. */
  notifications: new Array<{ title: string; body: string; click: () => void }>(),
  /** Labels of the menus that popped up. */
  menus: new Array<string[]>(),
  progress: new Array<number>(),
  flashes: new Array<boolean>(),
}

Object.defineProperty(globalThis, 'standin', { value: records })
