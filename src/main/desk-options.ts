import type { JobView } from '#shared/ipc/views.ts'
import type { Parsed } from '#shared/ipc/contract.ts'
import type { Language } from '#shared/app/languages.ts'
import type { LinkName } from './app/external-links.ts'
import type { Report } from './app/log.ts'
import type { TellPage } from './ipc/events.ts'
import type { OpenedFiles } from './open-with/index.ts'
import type { Speed } from './purge/options.ts'
import type { TicketCallsOptions } from './tickets/calls.ts'
import type { OpenedSettings } from './settings/settings.ts'
import type { OwnUpdates } from './updates/index.ts'

/** What the desk gets from whoever starts it: Electron, or a campaign in plain Node. */
export interface DeskOptions {
  /** The user-data folder. */
  readonly folder: string
  /** Of that folder; they are opened before anything else, because the window has its place and theme from there. */
  readonly openedSettings: OpenedSettings
  readonly version: string
  readonly platform: string
  /** Base URL of the test server in use, or null. */
  readonly testServer: string | null
  /** The path of the thread that reads the journal beside main. */
  readonly readsScript: string
  readonly updates: OwnUpdates
  /** What the system opens with the app. */
  readonly opened: OpenedFiles
  readonly resolveProxy: (url: string) => Promise<string>
  readonly tellPage: TellPage
  readonly copyText: (text: string) => void
  readonly openUrl: (url: string) => Promise<boolean>
  readonly openLink: (name: LinkName) => Promise<boolean>
  readonly openMail: TicketCallsOptions['openMail']
  /** What the system speaks, of the languages that the app speaks. */
  readonly systemLanguage: Language
  readonly onLanguageChange: (language: 'system' | Language) => void
  readonly onThemeChange: (theme: 'system' | 'light' | 'dark') => void
  /** Something was sent or settled in these jobs. */
  readonly onProgress: (jobs: readonly JobView[]) => void
  /** The lists that wait for a reset, as the page keeps them. */
  readonly onKept: (lists: Parsed<'quota.tellKept'>['lists']) => void
  readonly report: Report
  /** Another than the usual one, for campaigns against a server on this computer. */
  readonly speed?: Speed
}
