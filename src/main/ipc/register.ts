import { ipcMain } from 'electron'
import { callChannel } from '#shared/ipc/bridge.ts'
import type { Router } from './router.ts'

/** The only listener main has for the page: everything else about a call is the router's. */
export function registerCalls(router: Router): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    router.dispatch(event.senderFrame, name, input),
  )
}
