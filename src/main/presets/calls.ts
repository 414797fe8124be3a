import type { HandlersOf } from '#shared/ipc/handlers.ts'
import type { PresetView } from '#shared/ipc/views.ts'
import { answering, Refusal } from '#shared/ipc/refusal.ts'
import { blanksOf, keepBraces } from '#shared/presets/blanks.ts'
import type { Presets } from './presets.ts'
import type { StoredPreset } from './schema.ts'

/** The URLs of a job, or of some of its items, each once and in the job's order; null for an unknown job or item. */
export type UrlsOfJob = (jobId: string, itemIds: readonly number[] | null) => readonly string[] | null

export function presetCalls(presets: Presets, urlsOfJob: UrlsOfJob): HandlersOf<'presets'> {
  const all = () => ({ presets: presets.list().map(viewOf), lastStep: presets.lastStep })
  const thenAll = (change: () => void) =>
    answering(() => {
      change()
      return all()
    })
  return {
    'presets.list': () => answering(all),
    'presets.save': ({ replace, ...form }) => answering(() => viewOf(presets.save(form, replace))),
    'presets.saveFromJob': ({ jobId, itemIds, replace, ...form }) =>
      answering(() => {
        const urls = urlsOfJob(jobId, itemIds)
        if (urls === null || urls.length === 0) throw new Refusal('job-unknown')
        return viewOf(presets.save({ ...form, lines: urls.map(keepBraces) }, replace))
      }),
    'presets.load': ({ presetId }) =>
      answering(() => {
        const preset = presets.load(presetId)
        return { preset: viewOf(preset), lines: preset.urls, remembered: preset.remembered }
      }),
    'presets.used': ({ presetId, remembered }) => answering(() => viewOf(presets.used(presetId, remembered))),
    'presets.change': ({ presetId, ...change }) => answering(() => viewOf(presets.change(presetId, change))),
    'presets.move': ({ presetId, before }) => thenAll(() => presets.move(presetId, before)),
    'presets.duplicate': ({ presetId }) => answering(() => viewOf(presets.duplicate(presetId))),
    'presets.remove': ({ presetId }) => thenAll(() => presets.remove(presetId)),
    'presets.undo': ({ step }) => thenAll(() => presets.undo(step)),
    'presets.import': ({ presets: imported }) => thenAll(() => presets.import(imported)),
  }
}

const views = new WeakMap<StoredPreset, PresetView>()

/** Looking for blanks in 10,000 lines takes a moment, and a stored preset is never changed, only replaced. */
function viewOf(preset: StoredPreset): PresetView {
  const known = views.get(preset)
  if (known !== undefined) return known
  const view = { ...preset, lines: preset.urls.length, blanks: blanksOf(preset.urls) }
  views.set(preset, view)
  return view
}
