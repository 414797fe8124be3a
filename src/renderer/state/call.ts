import type { Bridge } from '#shared/ipc/bridge.ts'
import type { Answer } from '#shared/purge/problem.ts'

declare global {
  interface Window {
    /** What the preload gives the page: its only way to main. */
    readonly purgeDesk: Bridge
  }
}

/**
 * Asks main through the bridge: `call((desk) => desk.presets.list({}))`. Every failure comes back as data, also a
 * bridge that broke in mid-call.
 */
export async function call<T>(ask: (desk: Bridge) => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await ask(window.purgeDesk)
  } catch {
    return { ok: false, error: { code: 'unexpected' } }
  }
}
