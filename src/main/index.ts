// oxlint-disable-next-line import/no-unassigned-import -- for its effect: it must come before everything else
import './imagekit/forget-variables.ts'
import { join } from 'node:path'
import { app, clipboard, dialog, nativeTheme, powerMonitor, session } from 'electron'
import { askBeforeClosing } from './app/ask-before-closing.ts'
import { Closing } from './app/closing.ts'
import { starting } from '#shared/words/starting.ts'
import { openExternally, openNamedLink } from './app/external-links.ts'
import { hardenSession } from './app/hardening.ts'
import { createLog } from './app/log.ts'
import { setMenu } from './app/menu.ts'
import { origin } from './app/origin.ts'
import { prepare, type Prepared } from './app/prepare.ts'
import { serveBundle } from './app/protocol.ts'
import { redact } from './app/redact.ts'
import { quitAfter } from './app/quitting.ts'
import { OneWindow } from './app/window.ts'
import { createDesk } from './desk.ts'
import { createCallRate } from './ipc/call-rate.ts'
import { createTellPage } from './ipc/events.ts'
import { registerCalls } from './ipc/register.ts'
import { Router } from './ipc/router.ts'

const prepared = prepare()
if (prepared)
  void app
    .whenReady()
    .then(() => start(prepared))
    .catch(endAtStart)
else app.quit()

/** What is started, in order. */
function start({ testServer }: Prepared): void {
  const folder = app.getPath('userData')
  const report = createLog(join(folder, 'logs', 'purge-desk.log'), Date.now)
  const closing = new Closing({
    unsent: () => desk.unsent(),
    ask: async (unsent) => (window.current ? askBeforeClosing(window.current, unsent) : 'stop'),
    hide: () => window.hide(),
    quit: () => app.quit(),
  })
  const window = new OneWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    mayClose: () => closing.mayClose(),
  })

  // The page's session has no network; the system's proxy is asked of another one.
  const network = session.fromPartition('network')
  hardenSession(session.defaultSession)
  serveBundle(session.defaultSession.protocol, join(import.meta.dirname, '../renderer'))
  setMenu(process.platform)

  const desk = createDesk({
    folder,
    version: app.getVersion(),
    platform: process.platform,
    testServer,
    resolveProxy: (url) => network.resolveProxy(url),
    tellPage: createTellPage(() => window.current),
    copyText: (text) => clipboard.writeText(text),
    openUrl: openExternally,
    openLink: openNamedLink,
    onThemeChange: (theme) => {
      nativeTheme.themeSource = theme
    },
    onProgress: () => closing.changed(),
    report,
  })
  nativeTheme.themeSource = desk.settings.view().theme
  registerCalls(
    new Router({ handlers: desk.handlers, origin, mayCall: createCallRate(() => performance.now()), report }),
  )

  window.onPageCrash((reason) => {
    report(`The page's process ended: ${reason}`)
    desk.notices.add('page-crashed')
  })
  const show = () => {
    closing.shown()
    window.show()
  }
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('before-quit', () => closing.over())
  powerMonitor.on('shutdown', () => closing.over())
  quitAfter(app, () => desk.close())
  show()
}

/** Nothing that is foreseen ends here; an app without a window and without a word would be worse than a sentence. */
function endAtStart(error: unknown): void {
  console.error(redact(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  dialog.showErrorBox(starting.title, starting.failed)
  app.exit(1)
}
