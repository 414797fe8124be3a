import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CancellationToken, DebUpdater, MacUpdater, NsisUpdater } from 'electron-updater'
import type { AppUpdater } from 'electron-updater'
import { notesFrom, versionFrom } from './notes.ts'
import type { Updater } from './updater.ts'

export interface UpdaterOptions {
  readonly platform: string
  /** The folder with `app-update.yml`, which packing wrote. */
  readonly resources: string
  readonly report: (what: string, error?: unknown) => void
}

/** The updater of this system, set to do nothing by itself. On Linux its only use is to look. */
export function createUpdater({ platform, resources, report }: UpdaterOptions): Updater {
  if (platform === 'darwin') return asUpdater(new MacUpdater(), report)
  if (platform !== 'win32') return asUpdater(new DebUpdater(), report)
  const updater = new NsisUpdater()
  return withSignature(updater, asUpdater(updater, report), resources)
}

/** electron-updater behind the few steps the app takes with it. */
export function asUpdater(updater: AppUpdater, report: UpdaterOptions['report']): Updater {
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.allowDowngrade = false
  updater.allowPrerelease = false
  updater.disableWebInstaller = true
  // Who is in a staged release is decided on this computer; the server need not know one from another.
  updater.requestHeaders = { 'x-user-staging-id': 'none' }
  // What fails comes as a rejection too, and is reported there.
  updater.logger = {
    info: ignore,
    warn: (text: unknown) => report(`Updater: ${String(text)}`),
    error: ignore,
  }
  let token = new CancellationToken()
  return {
    look: async () => {
      const found = await updater.checkForUpdates()
      if (found?.isUpdateAvailable !== true) return null
      const version = versionFrom(found.updateInfo.version)
      if (version === null) throw new Error('The server names no version')
      return { version, notes: notesFrom(found.updateInfo.releaseNotes) }
    },
    download: async (onPercent) => {
      token = new CancellationToken()
      const tell = ({ percent }: { readonly percent: number }) => onPercent(percent)
      updater.on('download-progress', tell)
      try {
        await updater.downloadUpdate(token)
      } finally {
        updater.off('download-progress', tell)
      }
    },
    stop: () => token.cancel(),
    // Without a window of the installer; the app starts again after it.
    install: () => updater.quitAndInstall(true, true),
  }
}

/** The words with which electron-updater says that it let a file through without looking at who signed it. */
export const unchecked = 'Ignoring signature validation'

/**
 * Windows: electron-updater checks no signature where the build names no publisher, and lets a file through where
 * PowerShell does not answer. Here both are refusals.
 */
export function withSignature(updater: NsisUpdater, usual: Updater, resources: string): Updater {
  const check = updater.verifyUpdateCodeSignature
  const { logger } = updater
  updater.verifyUpdateCodeSignature = async (publishers, file) => {
    let isChecked = true
    const warn = (text: unknown) => {
      if (String(text).includes(unchecked)) isChecked = false
      logger?.warn(text)
    }
    updater.logger = { info: ignore, error: ignore, warn }
    const refusal = await check(publishers, file).finally(() => (updater.logger = logger))
    return refusal ?? (isChecked ? null : 'Nothing on this computer could check its signature')
  }
  return {
    ...usual,
    download: async (onPercent) => {
      if (!/^publisherName:/m.test(readFileSync(join(resources, 'app-update.yml'), 'utf8')))
        throw new Error('This build names no publisher that an update could be held against')
      await usual.download(onPercent)
    },
  }
}

function ignore(): void {
  // Said elsewhere, or not worth a line.
}
