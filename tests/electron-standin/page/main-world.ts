// Read as text into the page's own world: see ../ipc/page-scripts.ts.
import type { Bridge } from './bridge.ts'

/** Puts what the preload exposes on `window`, frozen, as Electron does. */
export function mainWorld(bridge: Bridge): void {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    Object.freeze(value)
    for (const entry of Object.values(value)) freeze(entry)
  }
  bridge.onExpose((key, api) => {
    if (key in window)
      throw new Error('Cannot bind an API on top of an existing property on the window object')
    freeze(api)
    Object.defineProperty(window, key, { value: api, enumerable: true })
  })

  // The app is asked and refuses in the main process; the page sees what it sees in Electron then.
  const open = window.open.bind(window)
  window.open = (...args) => {
    open(...args)
    return null
  }
}
