import type { Bridge } from '#shared/ipc/bridge.ts'

declare global {
  interface Window {
    /** What the preload gives the page: its only way to main. */
    readonly purgeDesk: Bridge
  }
}
