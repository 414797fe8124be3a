import { eventChannel } from '#shared/ipc/bridge.ts'
import type { EventName, Events } from '#shared/ipc/events.ts'

export type TellPage = <N extends EventName>(name: N, payload: Events[N]) => void

/** The little of Electron's `BrowserWindow` that hears an event. */
interface Listening {
  readonly webContents: {
    isDestroyed(): boolean
    send(channel: string, name: string, payload: unknown): void
  }
}

/** The only way from main to the page that the page did not ask for. Without a window nothing is sent. */
export function createTellPage(window: () => Listening | null): TellPage {
  return (name, payload) => {
    const contents = window()?.webContents
    if (contents && !contents.isDestroyed()) contents.send(eventChannel, name, payload)
  }
}
