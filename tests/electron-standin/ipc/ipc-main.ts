import { EventEmitter } from 'node:events'
import { z } from 'zod'
import { strict, type Implemented } from '../strict.ts'

type Handler = Parameters<Electron.IpcMain['handle']>[1]
export type CallEvent = Electron.IpcMainInvokeEvent & Electron.IpcMainEvent

/** What a page sends to the main process. */
export const pageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('invoke'), id: z.number(), channel: z.string(), args: z.array(z.unknown()) }),
  z.object({ type: z.literal('send'), channel: z.string(), args: z.array(z.unknown()) }),
  z.object({ type: z.literal('refused-navigation'), url: z.string() }),
  z.object({ type: z.literal('preload-error'), error: z.unknown() }),
])

export type Answer =
  { type: 'answer'; id: number; value: unknown } | { type: 'failure'; id: number; message: string }

class StandinIpcMain extends EventEmitter implements Implemented<Electron.IpcMain> {
  readonly #handlers = new Map<string, Handler>()

  /** Not in Electron's declarations, but there: what tests use to listen in on calls. */
  get _invokeHandlers(): Map<string, Handler> {
    return this.#handlers
  }

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...args: unknown[]): unknown => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** Runs the handler of an `invoke`; an error becomes the text that Electron shows to the page. */
  async answer(event: CallEvent, call: { id: number; channel: string; args: unknown[] }): Promise<Answer> {
    try {
      const handler = this.#handlers.get(call.channel)
      if (!handler) throw new Error(`No handler registered for '${call.channel}'`)
      const value: unknown = await handler(event, ...call.args)
      return { type: 'answer', id: call.id, value }
    } catch (error) {
      return {
        type: 'failure',
        id: call.id,
        message: `Error invoking remote method '${call.channel}': ${String(error)}`,
      }
    }
  }
}

export const standinIpcMain = new StandinIpcMain()
export const ipcMain = strict<Electron.IpcMain>('ipcMain', standinIpcMain)
