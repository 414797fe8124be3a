/** Main's real desk in a process of its own, without a window: driven by messages, and killed like main is. */
import { flushCompileCache } from 'node:module'
import process from 'node:process'
import { inspect } from 'node:util'
import { createDesk } from '../../../src/main/desk.ts'
import { noUpdates } from '../../../src/main/updates/index.ts'
import { OpenedFiles } from '../../../src/main/open-with/index.ts'
import type { Desk } from '../../../src/main/desk.ts'
import { Router } from '../../../src/main/ipc/router.ts'
import { openSettings } from '../../../src/main/settings/settings.ts'
import { readsScript } from '../../helpers/reads-script.ts'
import { toDesk } from './messages.ts'
import type { FromDesk, ToDesk } from './messages.ts'
import { noteSynced } from './synced.ts'

const origin = 'app://bundle'
const page = { url: `${origin}/index.html`, parent: null }

let desk: Desk | null = null
let router: Router | null = null

function tell(message: FromDesk): void {
  if (process.connected) process.send?.(message)
}

function report(what: string, error?: unknown): void {
  tell({ is: 'report', words: error === undefined ? what : `${what} ${inspect(error)}` })
}

function start({ folder, server, speed }: Extract<ToDesk, { do: 'start' }>): void {
  noteSynced(folder)
  desk = createDesk({
    updates: noUpdates,
    folder,
    openedSettings: openSettings({ folder, now: Date.now }),
    version: '0.0.0',
    platform: process.platform,
    testServer: server,
    systemLanguage: 'en',
    onLanguageChange: () => undefined,
    speed,
    readsScript,
    opened: new OpenedFiles(),
    resolveProxy: () => Promise.resolve('DIRECT'),
    tellPage: (_, payload) => {
      if ('jobs' in payload) tell({ is: 'jobs', ids: payload.jobs.map((job) => job.id) })
    },
    copyText: () => undefined,
    openUrl: () => Promise.resolve(false),
    openLink: () => Promise.resolve(false),
    openMail: () => Promise.resolve(false),
    onThemeChange: () => undefined,
    onProgress: () => undefined,
    onKept: () => undefined,
    report,
  })
  router = new Router({ handlers: desk.handlers, origin, mayCall: () => true, report })
  tell({ is: 'started' })
}

async function heed(message: ToDesk): Promise<void> {
  switch (message.do) {
    case 'start':
      return start(message)
    case 'call': {
      const answer = await router?.dispatch(page, message.name, message.input)
      return tell({ is: 'answer', number: message.number, answer })
    }
    case 'measure':
      globalThis.gc?.()
      return tell({ is: 'heap', number: message.number, used: process.memoryUsage().heapUsed })
    case 'close':
      await desk?.close()
      process.disconnect()
  }
}

process.on('message', (message) => void heed(toDesk.parse(message)))
// The campaign ended, or was ended.
process.on('disconnect', () => process.exit())
// A killed process never comes to it at its end.
flushCompileCache()
tell({ is: 'loaded' })
