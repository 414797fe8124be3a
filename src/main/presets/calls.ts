import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { PresetView } from '#shared/ipc/views.ts'
import { answering } from '#shared/ipc/refusal.ts'
import type { Presets } from './presets.ts'
import type { StoredPreset } from './schema.ts'

export function presetCalls(presets: Presets): HandlersOf<'presets'> {
  return {
    'presets.list': () => answering(() => ({ presets: presets.list().map(viewOf) })),
    'presets.save': ({ name, urls, replace }) => answering(() => viewOf(presets.save(name, urls, replace))),
    'presets.load': ({ presetId }) =>
      answering(() => {
        const preset = presets.load(presetId)
        return { preset: viewOf(preset), urls: preset.urls }
      }),
    'presets.rename': ({ presetId, name }) => answering(() => viewOf(presets.rename(presetId, name))),
    'presets.remove': ({ presetId }) =>
      answering(() => {
        const { name, urls } = presets.remove(presetId)
        return { name, urls }
      }),
  }
}

function viewOf(preset: StoredPreset): PresetView {
  return { ...preset, urls: preset.urls.length }
}
