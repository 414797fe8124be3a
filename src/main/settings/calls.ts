import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { SettingsView } from '#shared/ipc/views.ts'
import { answering } from '#shared/ipc/refusal.ts'
import type { Settings } from './settings.ts'

export interface SettingsCallsOptions {
  readonly settings: Settings
  readonly onThemeChange: (theme: SettingsView['theme']) => void
}

export function settingsCalls({ settings, onThemeChange }: SettingsCallsOptions): HandlersOf<'settings'> {
  return {
    'settings.change': ({ theme, welcomed }) =>
      answering(() => {
        const before = settings.view().theme
        settings.change({ ...(theme && { theme }), ...(welcomed !== undefined && { welcomed }) })
        const after = settings.view()
        if (after.theme !== before) onThemeChange(after.theme)
        return after
      }),
  }
}
