import { z } from 'zod'
import { languageChoices, languages } from '../../app/languages.ts'
import { keeps } from '../../purge/keeping.ts'
import { speeds } from '../../purge/speed.ts'
import { id } from './basics.ts'

/** The language of every word, or the system's. */
export const language = z.enum(languageChoices)
export const theme = z.enum(['system', 'light', 'dark'])
/** Percent of the monthly limit: from `look` on the meter warns, from `stop` on it alarms. */
export const quotaThresholds = z
  .strictObject({ look: z.number().int().min(1).max(100), stop: z.number().int().min(1).max(100) })
  .refine(({ look, stop }) => look <= stop)
/** How fast URLs are sent, and how long those of finished jobs are kept. */
export const speed = z.enum(speeds)
export const keep = z.enum(keeps)
export const settings = z.object({
  theme,
  language,
  welcomed: z.boolean(),
  quotaThresholds: quotaThresholds.readonly(),
  /** The system tells of jobs that end or need the person while the window is not in front. */
  notifications: z.boolean(),
  speed,
  keep,
  /** The operating system's user name is written into each job. */
  recordUser: z.boolean(),
  /** The app asks by itself, once a day, whether there is a newer version. */
  lookForUpdates: z.boolean(),
})
export type SettingsView = z.infer<typeof settings>

/** Something that happened to the app's own files, said until the person has read it. */
export const notice = z.object({
  id,
  code: z.enum([
    'settings-moved-aside',
    'presets-moved-aside',
    'journal-too-new',
    'journal-unavailable',
    'journal-harmed',
    'journal-damaged',
    'journal-lost',
    'journal-backup',
    'journal-in-use',
    'journal-restored',
    'left-over-jobs',
    'unsure-after-restart',
    'page-crashed',
    'unexpected',
  ]),
  /** A file's name or a number, as the words of the code say. */
  detail: z.string().nullable(),
})
export type Notice = z.infer<typeof notice>

export const appInfo = z.object({
  version: z.string(),
  platform: z.string(),
  /** Set when a test server stands in for ImageKit: the window says so permanently. */
  testServer: z.string().nullable(),
  notices: z.array(notice).readonly(),
  settings,
  /** What the system speaks, of the languages that the app speaks. */
  systemLanguage: z.enum(languages),
})
export type AppInfo = z.infer<typeof appInfo>
