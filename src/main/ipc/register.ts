import { ipcMain } from 'electron'
import { callChannel } from '#shared/ipc/bridge.ts'
import type { Answer } from '#shared/purge/problem.ts'
import type { Router } from './router.ts'
import type { SenderFrame } from './sender.ts'

/** The little of Electron's `ipcMain` that hears a call. */
interface Calls {
  handle(
    channel: string,
    answer: (
      event: { readonly senderFrame: SenderFrame | null },
      name: unknown,
      input: unknown,
    ) => Promise<Answer<unknown>>,
  ): void
}

/** The only listener main has for the page: everything else about a call is the router's. */
export function registerCalls(router: Pick<Router, 'dispatch'>, calls: Calls = ipcMain): void {
  calls.handle(callChannel, (event, name, input) => router.dispatch(event.senderFrame, name, input))
}
