import type { Notice, SettingsView } from '#shared/ipc/views.ts'
import type { AccountStore } from '../accounts/account-record.ts'
import type { WindowPlace } from '../app/window-place.ts'
import { settingsOldestWriter, settingsSchema, settingsVersion } from './schema.ts'
import { openStoreFile } from './store-file.ts'

export interface SettingsOptions {
  /** The user-data folder; absolute. */
  readonly folder: string
  /** In ms since 1970. */
  readonly now: () => number
}

/** Every writing method throws the refusal `settings-failed` when the file can't be written. */
export interface Settings {
  view(): SettingsView
  change(change: Partial<SettingsView>): void
  readonly accounts: AccountStore
  /** Held against the journal's own: where they differ, the journal is an older copy. Null before the first write. */
  readonly startCounter: { read(): number | null; write(count: number): void }
  /** Where the window was. Null before the first time. */
  readonly window: { read(): WindowPlace | null; write(place: WindowPlace): void }
}

/** A notice without the id it gets when it is said. */
export interface FileNotice {
  readonly code: Extract<Notice['code'], 'settings-moved-aside' | 'presets-moved-aside'>
  /** The new name of the file; null when it could not be renamed and nothing can be saved. */
  readonly detail: string | null
}

export interface OpenedSettings {
  readonly settings: Settings
  readonly notice: FileNotice | null
}

/** Opens `settings.json`. A file that can't be used is moved aside, never lost, and the app starts with defaults. */
export function openSettings({ folder, now }: SettingsOptions): OpenedSettings {
  const { file, movedAside } = openStoreFile({
    folder,
    name: 'settings',
    version: settingsVersion,
    oldestWriter: settingsOldestWriter,
    schema: settingsSchema,
    now,
  })
  const settings: Settings = {
    view: () => {
      const {
        theme,
        language,
        welcomed,
        quotaThresholds,
        notifications,
        speed,
        keep,
        recordUser,
        lookForUpdates,
      } = file.read()
      return {
        theme,
        language,
        welcomed,
        quotaThresholds,
        notifications,
        speed,
        keep,
        recordUser,
        lookForUpdates,
      }
    },
    change: (change) => file.write(change),
    accounts: { read: () => file.read(), write: (change) => file.write(change) },
    startCounter: {
      read: () => file.read().startCounter,
      write: (count) => file.write({ startCounter: count }),
    },
    window: { read: () => file.read().window, write: (window) => file.write({ window }) },
  }
  return { settings, notice: movedAside && { code: 'settings-moved-aside', detail: movedAside.to } }
}
