import { loadedLater } from '../ui/loaded-later.tsx'

/** The places that are no part of the start: their code comes when the first picture stands. */
export const laterScreens = {
  activity: loadedLater(async () => (await import('../activity/activity-screen.tsx')).ActivityScreen),
  presets: loadedLater(async () => (await import('../presets/presets-screen.tsx')).PresetsScreen),
  settings: loadedLater(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen),
}
