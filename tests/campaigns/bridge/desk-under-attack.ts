import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Router } from '../../../src/main/ipc/router.ts'
import { createDesk } from '../../../src/main/desk.ts'
import { noUpdates } from '../../../src/main/updates/index.ts'
import { OpenedFiles } from '../../../src/main/open-with/index.ts'
import type { Desk } from '../../../src/main/desk.ts'
import { openSettings } from '../../../src/main/settings/settings.ts'
import { readsScript } from '../../helpers/reads-script.ts'
import { startImageKitServer } from '../../imagekit-server/server.ts'
import type { ImageKitServer } from '../../imagekit-server/server.ts'

export const origin = 'app://bundle'

/** Main's real desk with a journal of its own, pointed at an ImageKit on this computer. */
export interface UnderAttack {
  readonly folder: string
  readonly desk: Desk
  readonly router: Router
  readonly server: ImageKitServer
  /** What main told the page by itself, put on the clipboard, asked the browser to open, and wrote into its log. */
  readonly said: { events: unknown[]; copied: string[]; opened: string[]; reports: string[] }
  close(): Promise<void>
}

export async function startUnderAttack(): Promise<UnderAttack> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-fuzz-'))
  const server = await startImageKitServer({ clearAfter: 20 })
  const said: UnderAttack['said'] = { events: [], copied: [], opened: [], reports: [] }
  const report = (what: string, error?: unknown): void => {
    said.reports.push(error instanceof Error ? `${what}: ${error.stack ?? error.message}` : what)
  }
  const desk = createDesk({
    updates: noUpdates,
    folder,
    openedSettings: openSettings({ folder, now: Date.now }),
    version: '0.0.0',
    platform: process.platform,
    testServer: server.url,
    systemLanguage: 'en',
    onLanguageChange: () => undefined,
    speed: { sends: { perSecond: 200, burst: 20 }, reads: { perSecond: 400, burst: 40 }, atOnce: 4 },
    readsScript,
    opened: new OpenedFiles(),
    resolveProxy: () => Promise.resolve('DIRECT'),
    tellPage: (_name, payload) => said.events.push(payload),
    copyText: (text) => said.copied.push(text),
    openUrl: (url) => {
      said.opened.push(url)
      return Promise.resolve(true)
    },
    openLink: () => Promise.resolve(true),
    openMail: () => Promise.resolve(true),
    onThemeChange: () => undefined,
    onProgress: () => undefined,
    onKept: () => undefined,
    report,
  })
  const router = new Router({ handlers: desk.handlers, origin, mayCall: () => true, report })
  return {
    folder,
    desk,
    router,
    server,
    said,
    async close() {
      await desk.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
