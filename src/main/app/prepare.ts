import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { starting } from '#shared/words/starting.ts'
import { appId } from '#shared/app/identity.ts'
import { hardenContents } from './hardening.ts'
import { leakIn } from './leaky-start.ts'
import { scheme } from './origin.ts'
import { ownUserData } from './user-data.ts'
import { readTestServer, testServerSwitch } from './test-server.ts'

export interface Prepared<Opened> {
  /** Base URL of the test server in use, or null. */
  readonly testServer: string | null
  readonly opened: Opened
}

/**
 * What must be settled before Electron is ready. Null when the app must not start, and then it ends by itself: it was started in a way that could
 * leak the key, another copy runs with this folder, or the switch for a test server is not to be heard.
 *
 * `beOnlyOne` is asked last, when the folder is settled: what it hears of other copies, or null when this is one.
 */
export function prepare<Opened>(beOnlyOne: () => Opened | null): Prepared<Opened> | null {
  // Tests and developers need some of these switches; the build that holds real keys hears none.
  const leak = app.isPackaged
    ? leakIn({ args: process.argv.slice(1), env: process.env, platform: process.platform })
    : null
  if (leak !== null) {
    refuse(leak)
    return null
  }
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      // A file's name has its content's hash, so that what was compiled once fits as long as the name does.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
  app.enableSandbox()
  // Windows names notices and the taskbar's button after it; the installer's shortcut has the same.
  app.setAppUserModelId(appId)
  hardenContents(app)
  const folder = ownUserData({
    platform: process.platform,
    localAppData: process.env['LOCALAPPDATA'],
    appName: app.getName(),
    isGiven: app.commandLine.hasSwitch('user-data-dir'),
  })
  if (folder !== null) app.setPath('userData', folder)
  const server = readTestServer(givenTestServer(), app.isPackaged)
  if (server.kind === 'refused') {
    dialog.showErrorBox(starting.title, server.why)
    app.quit()
    return null
  }
  // A folder of its own: real accounts are not even listed beside a test server.
  if (server.kind === 'use') app.setPath('userData', join(app.getPath('userData'), 'test-server'))
  const opened = beOnlyOne()
  if (opened === null) app.quit()
  return opened && { testServer: server.kind === 'use' ? server.url : null, opened }
}

/**
 * Says why the app does not start, and ends it. An AppImage adds `--no-sandbox` by itself where the system lets no
 * program have a sandbox: nobody typed it, so nobody looks at a console, and before it is ready Linux shows no dialog.
 * Nothing is opened meanwhile: no window, no folder, no key.
 */
function refuse(leak: string): void {
  const byItself = process.platform === 'linux' && leak === '--no-sandbox'
  const say = () => dialog.showErrorBox(starting.title, byItself ? starting.noSandbox : starting.leaky(leak))
  say()
  if (!byItself) return app.quit()
  void app.whenReady().then(() => {
    say()
    app.exit()
  })
}

function givenTestServer(): string | null {
  return app.commandLine.hasSwitch(testServerSwitch) ? app.commandLine.getSwitchValue(testServerSwitch) : null
}
