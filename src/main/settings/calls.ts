import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { SettingsView } from '#shared/ipc/views.ts'
import { answering } from '#shared/ipc/refusal.ts'
import type { Settings } from './settings.ts'

export interface SettingsCallsOptions {
  readonly settings: Settings
  readonly onThemeChange: (theme: SettingsView['theme']) => void
  readonly onLanguageChange?: (language: SettingsView['language']) => void
  readonly onSpeedChange?: (speed: SettingsView['speed']) => void
}

export function settingsCalls({
  settings,
  onThemeChange,
  onLanguageChange,
  onSpeedChange,
}: SettingsCallsOptions): HandlersOf<'settings'> {
  return {
    'settings.change': (change) =>
      answering(() => {
        const before = settings.view()
        settings.change(given(change))
        const after = settings.view()
        if (after.theme !== before.theme) onThemeChange(after.theme)
        if (after.language !== before.language) onLanguageChange?.(after.language)
        if (after.speed !== before.speed) onSpeedChange?.(after.speed)
        return after
      }),
  }
}

/** Without what was not given: a field that is there but undefined would be written over. */
function given(change: { readonly [Name in keyof SettingsView]?: SettingsView[Name] | undefined }) {
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
  } = change
  return {
    ...(theme !== undefined && { theme }),
    ...(language !== undefined && { language }),
    ...(welcomed !== undefined && { welcomed }),
    ...(quotaThresholds !== undefined && { quotaThresholds }),
    ...(notifications !== undefined && { notifications }),
    ...(speed !== undefined && { speed }),
    ...(keep !== undefined && { keep }),
    ...(recordUser !== undefined && { recordUser }),
    ...(lookForUpdates !== undefined && { lookForUpdates }),
  }
}
