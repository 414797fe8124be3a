import { createDesk, type Desk } from '../../src/main/desk.ts'
import type { DeskOptions } from '../../src/main/desk-options.ts'
import { OpenedFiles } from '../../src/main/open-with/index.ts'
import { noUpdates } from '../../src/main/updates/index.ts'
import { openSettings } from '../../src/main/settings/settings.ts'
import { readsScript } from './reads-script.ts'

/** All of main but Electron, on the user data in `folder`; what it tells goes nowhere unless `more` hears it. */
export function openDesk(folder: string, more: Partial<DeskOptions> = {}): Desk {
  return createDesk({
    folder,
    openedSettings: openSettings({ folder, now: Date.now }),
    updates: noUpdates,
    version: '0.0.0',
    platform: process.platform,
    testServer: null,
    systemLanguage: 'en',
    onLanguageChange: () => undefined,
    readsScript,
    opened: new OpenedFiles(),
    resolveProxy: () => Promise.resolve('DIRECT'),
    tellPage: () => undefined,
    copyText: () => undefined,
    openUrl: () => Promise.resolve(true),
    openLink: () => Promise.resolve(true),
    openMail: () => Promise.resolve(true),
    onThemeChange: () => undefined,
    onProgress: () => undefined,
    onKept: () => undefined,
    report: () => undefined,
    ...more,
  })
}
