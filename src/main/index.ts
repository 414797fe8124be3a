// oxlint-disable-next-line import/no-unassigned-import -- for its effect: it must come before everything else
import './imagekit/forget-variables.ts'
import { join } from 'node:path'
import { app, clipboard, dialog, nativeTheme, powerMonitor, session } from 'electron'
import { askBeforeClosing } from './app/ask-before-closing.ts'
import { Closing } from './app/closing.ts'
import { allowDownloads } from './app/downloads.ts'
import { ending } from '#shared/words/ending.ts'
import { starting } from '#shared/words/starting.ts'
import { speakAs, systemLanguage } from './app/language.ts'
import { openExternally, openMail, openNamedLink } from './app/external-links.ts'
import { hardenSession } from './app/hardening.ts'
import { LastResort } from './app/last-resort.ts'
import { createLog, outliveConsole } from './app/log.ts'
import { createAttention } from './app/desktop-attention.ts'
import { setMenu } from './app/menu.ts'
import { origin } from './app/origin.ts'
import { prepare, type Prepared } from './app/prepare.ts'
import { serveBundle } from './app/protocol.ts'
import { quitAfter } from './app/quitting.ts'
import { OneWindow } from './app/window.ts'
import { createDesk } from './desk.ts'
import { createCallRate } from './ipc/call-rate.ts'
import { createTellPage } from './ipc/events.ts'
import { registerCalls } from './ipc/register.ts'
import { Router } from './ipc/router.ts'
import { hearFiles, type OpenedFiles } from './open-with/index.ts'
import { openSettings } from './settings/settings.ts'
import { loadUpdater, modeOf, pageOf, readRelease } from './updates/index.ts'

outliveConsole([process.stdout, process.stderr])
const lastResort = new LastResort(process, {
  report: createLog(null, Date.now),
  close: async () => undefined,
  say: () => dialog.showErrorBox(starting.title, starting.failed),
  goesOn: () => undefined,
  exit: (code) => app.exit(code),
})
// Before the settings can be read, the system's.
speakAs('system')
const prepared = prepare(() => hearFiles(app))
if (prepared)
  void app
    .whenReady()
    .then(() => start(prepared))
    .catch((error: unknown) => lastResort.end(error))

/** What is started, in order. */
function start({ testServer, opened }: Prepared<OpenedFiles>): void {
  const folder = app.getPath('userData')
  const report = createLog(join(folder, 'logs', 'purge-desk.log'), Date.now)
  lastResort.knows({ report })
  const openedSettings = openSettings({ folder, now: Date.now })
  const { settings } = openedSettings
  nativeTheme.themeSource = settings.view().theme
  speakAs(settings.view().language)
  const closing = new Closing({
    unsent: () => desk.unsent(),
    ask: async (unsent) => (window.current ? askBeforeClosing(window.current, unsent) : 'stop'),
    hide: () => window.hide(),
    quit: () => app.quit(),
  })
  const window = new OneWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    icon: join(import.meta.dirname, '../renderer/icon.png'),
    mayClose: () => closing.mayClose(),
    place: settings.window,
  })

  const tellPage = createTellPage(() => window.current)

  // The page's session has no network; the system's proxy is asked of another one.
  const network = session.fromPartition('network')
  hardenSession(session.defaultSession)
  allowDownloads(session.defaultSession, { tell: (saved) => tellPage('file.saved', saved) })
  serveBundle(session.defaultSession.protocol, join(import.meta.dirname, '../renderer'), (id) =>
    opened.fetch(id),
  )

  const showMenu = () => setMenu(process.platform, (choice) => tellPage('menu.chosen', { choice }))
  showMenu()
  const show = () => {
    closing.shown()
    window.show()
  }
  // The page comes up while the rest of main does: its first call waits until all of this is done.
  show()

  const release = readRelease(app.getAppPath())
  const desk = createDesk({
    updates: {
      mode: modeOf({ isPackaged: app.isPackaged, platform: process.platform, release }),
      updater: onlyOnce(() =>
        loadUpdater({ platform: process.platform, resources: process.resourcesPath, report }),
      ),
      page: pageOf(release),
      leaving: () => closing.over(),
      restart: () => {
        app.relaunch()
        app.quit()
      },
    },
    folder,
    openedSettings,
    version: app.getVersion(),
    platform: process.platform,
    testServer,
    readsScript: join(import.meta.dirname, 'journal-reads.js'),
    opened,
    resolveProxy: (url) => network.resolveProxy(url),
    tellPage,
    copyText: (text) => clipboard.writeText(text),
    openUrl: openExternally,
    openLink: openNamedLink,
    openMail,
    systemLanguage: systemLanguage(),
    onLanguageChange: (language) => {
      speakAs(language)
      showMenu()
    },
    onThemeChange: (theme) => {
      nativeTheme.themeSource = theme
    },
    onProgress: (jobs) => {
      closing.changed()
      attention.changed(jobs)
    },
    onKept: (lists) => attention.kept(lists),
    report,
  })
  const attention = createAttention({
    window,
    desk,
    platform: process.platform,
    onClick: (jobId) => {
      show()
      tellPage('job.show', { jobId })
    },
    onKeptClick: () => {
      show()
      tellPage('kept.show', {})
    },
  })
  registerCalls(
    new Router({ handlers: desk.handlers, origin, mayCall: createCallRate(() => performance.now()), report }),
  )

  window.onPageCrash((reason) => {
    report(`The page's process ended: ${reason}`)
    desk.notices.add('page-crashed')
  })
  opened.onChange(() => {
    show()
    tellPage('opened.changed', {})
  })
  app.on('second-instance', show)
  app.on('activate', show)
  app.on('before-quit', () => closing.over())
  // A lid closed in mid-job: what was on its way is judged by its answer, everything else goes on by itself.
  powerMonitor.on('resume', () => desk.awake())
  const quitting = quitAfter(app, () => desk.close(), report)
  const systemEnds = () => {
    closing.over()
    quitting.systemEnds()
  }
  // Windows tells its windows, the others tell everybody.
  powerMonitor.on('shutdown', systemEnds)
  window.onSessionEnd(systemEnds)
  // Until here an error means that the app could not start.
  lastResort.knows({
    close: () => {
      closing.over()
      return desk.close()
    },
    say: () => dialog.showErrorBox(ending.title, ending.unexpected),
    goesOn: () => desk.notices.add('unexpected'),
  })
}

function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
