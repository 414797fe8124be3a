import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Handlers, HandlersOf } from '#shared/ipc/handlers.ts'
import { acceptExact } from '#shared/urls/accept.ts'
import { createAccounts, type Accounts } from './accounts/accounts.ts'
import { createKeychain } from './accounts/keychain.ts'
import { appCalls } from './app/calls.ts'
import type { LinkName } from './app/external-links.ts'
import type { Report } from './app/log.ts'
import { Notices } from './app/notices.ts'
import { AccountServices, IMAGEKIT_API } from './imagekit/index.ts'
import type { TellPage } from './ipc/events.ts'
import { beginJournal, type BegunJournal } from './journal/begin.ts'
import { openPresets } from './presets/presets.ts'
import { presetCalls } from './presets/calls.ts'
import { jobCalls } from './purge/calls.ts'
import { systemClock } from './purge/clock.ts'
import { PurgeEngine } from './purge/engine.ts'
import type { Speed } from './purge/options.ts'
import { closedJobCalls, readOnlyJobCalls } from './purge/reading-calls.ts'
import { settingsCalls } from './settings/calls.ts'
import { openSettings, type Settings } from './settings/settings.ts'
import { sayBegun } from './start-notices.ts'
import { tellAccountsCalmly } from './tell-accounts.ts'

export interface DeskOptions {
  /** The user-data folder. */
  readonly folder: string
  readonly version: string
  readonly platform: string
  /** Base URL of the test server in use, or null. */
  readonly testServer: string | null
  readonly resolveProxy: (url: string) => Promise<string>
  readonly tellPage: TellPage
  readonly copyText: (text: string) => void
  readonly openUrl: (url: string) => Promise<boolean>
  readonly openLink: (name: LinkName) => Promise<boolean>
  readonly onThemeChange: (theme: 'system' | 'light' | 'dark') => void
  /** Something was sent or settled. */
  readonly onProgress: () => void
  readonly report: Report
  /** Another than the usual one, for campaigns against a server on this computer. */
  readonly speed?: Speed
}

export interface Desk {
  readonly handlers: Handlers
  readonly settings: Settings
  readonly notices: Notices
  /** URLs that running jobs have not sent yet. */
  unsent(): number
  /** Ends cleanly within a moment. */
  close(): Promise<void>
}

/** Puts the domains together: each gets what it needs as parameters, and they meet only here. */
export function createDesk(options: DeskOptions): Desk {
  const { folder, testServer, tellPage, report } = options
  const now = Date.now
  const notices = new Notices((all) => tellPage('notices.changed', { notices: all }))
  const { settings, notice: settingsNotice } = openSettings({ folder, now })
  const { presets, notice: presetsNotice } = openPresets({ folder, now })
  const begun = beginJournal({
    file: join(folder, 'journal.db'),
    now,
    settingsCounter: settings.startCounter,
    ownerName: hostname(),
  })
  sayBegun(notices, begun, [settingsNotice, presetsNotice])

  const services = new AccountServices({
    kindOf: (accountId) => accounts.find(accountId)?.kind ?? null,
    baseUrl: testServer ?? IMAGEKIT_API,
    readKey: (accountId) => accounts.readKey(accountId),
    resolveProxy: options.resolveProxy,
  })
  const engine = begun.kind === 'writing' ? createEngine(begun.journal) : null
  const accounts = createAccounts({
    store: settings.accounts,
    vault: createKeychain({ service: testServer === null ? 'Purge Desk' : 'Purge Desk (test server)' }),
    now,
    usedBy: (accountId, month) => engine?.usedBy(accountId, month) ?? 0,
    testKey: (accountId) => testKeyOf(services, accountId),
    engine: {
      unfinished: (accountId) => engine?.unfinished(accountId) ?? 0,
      stopAccount: async (accountId) => engine?.stopAccount(accountId),
      keyChanged: (accountId) => engine?.keyChanged(accountId),
    },
    changed: (view) => tellPage('accounts.changed', view),
  })
  const tellAccounts = tellAccountsCalmly(systemClock, () => tellPage('accounts.changed', accounts.view()))
  engine?.start()

  function createEngine(journal: Extract<BegunJournal, { kind: 'writing' }>['journal']): PurgeEngine {
    return new PurgeEngine({
      journal,
      clock: systemClock,
      ...(options.speed && { speed: options.speed }),
      service: (accountId) => services.of(accountId),
      account: (accountId) => engineAccount(accounts, accountId),
      accept: acceptExact,
      notify: (changes) => {
        tellPage('jobs.changed', changes)
        tellAccounts()
        options.onProgress()
      },
      copyText: options.copyText,
      openUrl: async (url) => {
        await options.openUrl(url)
      },
      goingOn: (accountId) => accounts.retryKey(accountId),
      report: (error) => report('The engine met an error', error),
    })
  }

  return {
    settings,
    notices,
    handlers: {
      ...appCalls({ ...options, notices, settings: () => settings.view() }),
      ...settingsCalls({ settings, onThemeChange: options.onThemeChange }),
      ...accounts.calls,
      ...presetCalls(presets),
      ...callsOfJobs(engine, begun, now),
    },
    unsent: () => engine?.unsent() ?? 0,
    close: async () => {
      await engine?.close()
      await services.close()
    },
  }
}

function callsOfJobs(engine: PurgeEngine | null, begun: BegunJournal, now: () => number): HandlersOf<'jobs'> {
  if (engine) return jobCalls(engine)
  return begun.kind === 'reading'
    ? readOnlyJobCalls(begun.reader, now)
    : closedJobCalls('journal-unavailable')
}

function engineAccount(accounts: Accounts, accountId: string) {
  const account = accounts.find(accountId)
  const rules = accounts.rulesFor(accountId)
  if (account === undefined || rules === null) return null
  return { name: account.name, practice: account.kind === 'practice', rules }
}

async function testKeyOf(services: AccountServices, accountId: string) {
  const service = services.of(accountId)
  if (service) return service.testKey()
  return { kind: 'no-reply', failure: { when: 'before', cause: 'no-key', code: 'NO_ACCOUNT' } } as const
}
