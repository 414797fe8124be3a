import type { ElectronApplication } from '@playwright/test'
import { z } from 'zod'

/** Where the lines are kept in main while the test runs. */
const record = 'purgeDeskCrossed'

/**
 * From here on every call of the page, every answer and every event is written down as a line of JSON, as main sees
 * it. Electron keeps its handlers in a map that is in no declaration, so it is looked at with care.
 */
export async function listenIn(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, ipcMain }, name) => {
    const lines: string[] = []
    Reflect.set(globalThis, name, lines)
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
    if (!contents || !(handlers instanceof Map)) throw new Error('There is nothing to listen to')
    const send = contents.send.bind(contents)
    contents.send = (channel: string, ...payload: unknown[]) => {
      lines.push(`event ${JSON.stringify(payload)}`)
      send(channel, ...payload)
    }
    const all: ReadonlyMap<unknown, unknown> = handlers
    for (const [channel, handler] of all) {
      if (typeof handler !== 'function') throw new Error('A handler is no function')
      handlers.set(channel, async (event: unknown, ...given: unknown[]) => {
        const answer: unknown = await Reflect.apply(handler, undefined, [event, ...given])
        lines.push(`call ${JSON.stringify(given)}`, `answer ${JSON.stringify(answer)}`)
        return answer
      })
    }
  }, record)
}

/** The lines until now, in their order. */
export async function heard(app: ElectronApplication): Promise<string[]> {
  const lines = await app.evaluate((_electron, name): unknown => Reflect.get(globalThis, name), record)
  return z.array(z.string()).parse(lines)
}
