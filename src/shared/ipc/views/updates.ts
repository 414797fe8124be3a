import { z } from 'zod'

/** How this build comes to a newer version. */
export const updateModes = [
  /** Downloads and installs, each when the person says so. */
  'installs',
  /** Says that there is one; the person gets it from its page. */
  'announces',
  /** Does not look: this is no packaged app. */
  'off-development',
  /** Does not look: nothing could tell a real update of this build from a false one. */
  'off-unsigned',
  /** Does not look: the build names no place to ask. */
  'off-no-address',
] as const

export const updateSteps = [
  'idle',
  'looking',
  /** There is nothing newer. */
  'newest',
  'found',
  'downloading',
  'ready',
  /** Installed as soon as running jobs have sent all. */
  'waiting',
  'installing',
  'look-failed',
  'download-failed',
  'install-failed',
] as const

/** The app's updates as Settings shows them. `version` and `notes` are of the newer version, where one is known. */
export const updates = z.object({
  mode: z.enum(updateModes),
  step: z.enum(updateSteps),
  version: z.string().max(50).nullable(),
  /** What is new, line by line, as plain text. */
  notes: z.array(z.string().max(500)).max(100).readonly(),
  percent: z.number().min(0).max(100),
})
export type UpdatesView = z.infer<typeof updates>
export type UpdateMode = UpdatesView['mode']
export type UpdateStep = UpdatesView['step']
