import { strict } from '../strict.ts'
import type { PageTarget } from '../window/page-target.ts'
import { standinIpcMain, type CallEvent } from './ipc-main.ts'

interface Invocation {
  readonly id: number
  readonly channel: string
  readonly args: unknown[]
}

/** Answers what a page sends, with an event that names the frame it really came from. */
export class Calls {
  readonly #sender: Electron.WebContents
  readonly #target: () => PageTarget | undefined

  constructor(sender: Electron.WebContents, target: () => PageTarget | undefined) {
    this.#sender = sender
    this.#target = target
  }

  send(channel: string, args: unknown[], frameId: string): void {
    standinIpcMain.emit(channel, this.#event(frameId), ...args)
  }

  async invoke(call: Invocation, frameId: string): Promise<void> {
    const answer = await standinIpcMain.answer(this.#event(frameId), call)
    try {
      this.#target()?.deliver(frameId, answer)
    } catch (error) {
      this.#target()?.deliver(frameId, { type: 'failure', id: call.id, message: String(error) })
    }
  }

  #event(frameId: string): CallEvent {
    return strict<CallEvent>('event', {
      type: 'frame',
      sender: this.#sender,
      senderFrame: this.#target()?.frames.view(frameId) ?? null,
      ports: [],
      reply: (channel: string, ...args: unknown[]) =>
        this.#target()?.deliver(frameId, { type: 'event', channel, args }),
    })
  }
}
