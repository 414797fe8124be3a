import { join } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { hardenContents } from './hardening.ts'
import { scheme } from './origin.ts'
import { ownUserData } from './user-data.ts'
import { readTestServer, testServerSwitch } from './test-server.ts'

export interface Prepared {
  /** Base URL of the test server in use, or null. */
  readonly testServer: string | null
}

/**
 * What must be settled before Electron is ready. Null when the app must not start: another copy runs with this folder,
 * or the switch for a test server is not to be heard.
 */
export function prepare(): Prepared | null {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.enableSandbox()
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
    dialog.showErrorBox('Purge Desk', server.why)
    return null
  }
  // A folder of its own: real accounts are not even listed beside a test server.
  if (server.kind === 'use') app.setPath('userData', join(app.getPath('userData'), 'test-server'))
  if (!app.requestSingleInstanceLock()) return null
  return { testServer: server.kind === 'use' ? server.url : null }
}

function givenTestServer(): string | null {
  return app.commandLine.hasSwitch(testServerSwitch) ? app.commandLine.getSwitchValue(testServerSwitch) : null
}
