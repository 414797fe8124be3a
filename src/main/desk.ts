import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Handlers } from '#shared/ipc/handlers.ts'
import { redact } from '#shared/app/redact.ts'
import { usedOf } from '#shared/purge/forecast.ts'
import { Refusal } from '#shared/ipc/refusal.ts'
import { keptFor } from '#shared/purge/keeping.ts'
import { acceptExact } from '#shared/urls/accept.ts'
import { createAccounts, type Accounts } from './accounts/accounts.ts'
import { createKeychain } from './accounts/keychain.ts'
import { appCalls } from './app/calls.ts'
import { Notices } from './app/notices.ts'
import type { DeskOptions } from './desk-options.ts'
import { gatherDiagnostics } from './gather-diagnostics.ts'
import { AccountServices, IMAGEKIT_API } from './imagekit/index.ts'
import { historyOf } from './history.ts'
import { restoreBackup } from './journal/backup.ts'
import { beginJournal } from './journal/begin.ts'
import { urlsOfJob } from './journal/job-urls.ts'
import type { Journal } from './journal/journal.ts'
import type { Reading } from './journal/reads/table.ts'
import { systemUserName } from './app/user-name.ts'
import { openedCalls } from './open-with/index.ts'
import { openPresets } from './presets/open.ts'
import { presetCalls } from './presets/calls.ts'
import { systemClock } from './purge/clock.ts'
import { PurgeEngine } from './purge/engine.ts'
import { speedOf } from './purge/options.ts'
import { quotaCalls } from './quota/calls.ts'
import { settingsCalls } from './settings/calls.ts'
import type { Settings } from './settings/settings.ts'
import { ticketCalls } from './tickets/calls.ts'
import { sayBegun, sayTrouble } from './start-notices.ts'
import { tellAccountsCalmly } from './tell-accounts.ts'
import { tellEachDay } from './tell-each-day.ts'
import { Updates, updatesCalls } from './updates/index.ts'

export interface Desk {
  readonly handlers: Handlers
  readonly settings: Settings
  readonly notices: Notices
  /** URLs that running jobs have not sent yet. */
  unsent(): number
  /** Rows of all jobs that need the person. */
  needsYou(): number
  /** The computer woke up. */
  awake(): void
  /** Ends cleanly within a moment. */
  close(): Promise<void>
}

/** Puts the domains together: each gets what it needs as parameters, and they meet only here. */
export function createDesk(options: DeskOptions): Desk {
  const { folder, testServer, tellPage, report } = options
  const now = Date.now
  const notices = new Notices((all) => tellPage('notices.changed', { notices: all }))
  const { settings, notice: settingsNotice } = options.openedSettings
  const { presets, notice: presetsNotice } = openPresets({ folder, now })
  const journalOptions = {
    file: join(folder, 'journal.db'),
    now,
    settingsCounter: settings.startCounter,
    ownerName: hostname(),
  }
  const historyParts = { ...options, file: journalOptions.file, now, createEngine }
  let history = historyOf(beginJournal(journalOptions), historyParts)
  sayBegun(notices, history.begun, [settingsNotice, presetsNotice])

  const services = new AccountServices({
    kindOf: (accountId) => accounts.find(accountId)?.kind ?? null,
    baseUrl: testServer ?? IMAGEKIT_API,
    readKey: (accountId) => accounts.readKey(accountId),
    resolveProxy: options.resolveProxy,
  })
  const accounts = createAccounts({
    store: settings.accounts,
    vault: createKeychain({ service: testServer === null ? 'Purge Desk' : 'Purge Desk (test server)' }),
    now,
    usedBy: (accountId, period) => history.reader?.ledger.used(accountId, period) ?? 0,
    testKey: (accountId) => testKeyOf(services, accountId),
    engine: {
      unfinished: (accountId) => history.engine?.unfinished(accountId) ?? 0,
      stopAccount: async (accountId) => history.engine?.stopAccount(accountId),
      keyChanged: (accountId) => history.engine?.keyChanged(accountId),
    },
    changed: (view) => tellPage('accounts.changed', view),
  })
  const tellAccounts = tellAccountsCalmly(systemClock, report, () => {
    if (closing === null) tellPage('accounts.changed', accounts.view())
  })
  const endDays = tellEachDay(systemClock, tellAccounts)
  history.start()

  function createEngine(journal: Journal, read: Reading, search: Reading): PurgeEngine {
    return new PurgeEngine({
      journal,
      reading: read,
      searching: search,
      clock: systemClock,
      speed: options.speed ?? speedOf(settings.view().speed),
      keptFor: () => keptFor[settings.view().keep],
      userName: () => (settings.view().recordUser ? systemUserName() : null),
      service: (accountId) => services.of(accountId),
      account: (accountId) => engineAccount(accounts, accountId),
      accept: acceptExact,
      notify: (changes) => {
        tellPage('jobs.changed', changes)
        tellAccounts()
        options.onProgress(changes.jobs)
        void updates.jobsChanged()
      },
      copyText: options.copyText,
      openUrl: (url) => options.openUrl(url).then(() => undefined),
      woken: () => services.renew(),
      journalDown: (trouble) => sayTrouble(notices, trouble),
      goingOn: (accountId) => accounts.retryKey(accountId),
      report: (error) => report('The engine met an error', error),
    })
  }

  const unsent = () => history.engine?.unsent() ?? 0
  let closing: Promise<void> | null = null
  const close = () => (closing ??= endAll())
  const updates = new Updates({
    ...options.updates,
    later: (ms, act) => void setTimeout(act, ms).unref(),
    now: () => performance.now(),
    mayLook: () => settings.view().lookForUpdates,
    unsent,
    closeDown: () => {
      options.updates.leaving()
      return close()
    },
    changed: (view) => tellPage('updates.changed', view),
    report,
  })
  updates.start()

  async function endAll(): Promise<void> {
    endDays()
    await history.close()
    await services.close()
  }

  const diagnostics = () =>
    gatherDiagnostics({
      folder,
      version: options.version,
      platform: options.platform,
      journal: history.begun.kind,
      accounts: accounts.view().accounts,
      settings: settings.view(),
      notices: notices.all,
      updates: updates.view,
      reader: history.reader,
    })

  /** Puts the copy in the place of a new history that holds nothing yet, in mid-run. */
  async function putBackupBack(): Promise<void> {
    const { begun } = history
    const backup = begun.kind === 'writing' ? begun.damage?.backup : null
    if (begun.kind !== 'writing' || !backup || begun.journal.jobs.list(null, 1).length > 0)
      throw new Refusal('backup-unusable')
    await history.close()
    history = historyOf(restoreBackup(journalOptions, backup), historyParts)
    Object.assign(handlers, history.calls)
    notices.drop('journal-backup')
    sayBegun(notices, history.begun, [])
    history.start()
    history.engine?.tellAll()
    tellAccounts()
  }

  const handlers: Handlers = {
    ...appCalls({
      ...options,
      notices,
      settings: () => settings.view(),
      diagnostics,
      restoreBackup: putBackupBack,
    }),
    ...settingsCalls({
      ...options,
      settings,
      onSpeedChange: (speed) => history.engine?.changeSpeed(options.speed ?? speedOf(speed)),
    }),
    ...accounts.calls,
    ...presetCalls(presets, (jobId, itemIds) => history.reader && urlsOfJob(history.reader, jobId, itemIds)),
    ...openedCalls(options.opened),
    ...quotaCalls({
      account: (accountId) => accounts.find(accountId),
      ledger: { byDay: (accountId, period) => history.reader?.ledger.byDay(accountId, period) ?? [] },
      now,
      onKept: options.onKept,
    }),
    ...updatesCalls(updates, async () => {
      const { page } = options.updates
      return page !== null && options.openUrl(page)
    }),
    ...ticketCalls({
      account: (accountId) => accounts.find(accountId),
      used: (accountId) => usedOfPeriod(accounts, accountId),
      get journal() {
        return history.reader
      },
      copyText: options.copyText,
      openMail: options.openMail,
      redact,
    }),
    ...history.calls,
  }

  return {
    settings,
    notices,
    handlers,
    unsent,
    needsYou: () => {
      try {
        return history.begun.kind === 'writing' ? history.begun.journal.jobs.needsYou() : 0
      } catch (error) {
        // A timer asks: a journal that can't be read just now, or is closed, is no reason to end.
        report('The badge could not be counted', error)
        return 0
      }
    },
    awake: () => history.engine?.awake(),
    close,
  }
}

function usedOfPeriod(accounts: Accounts, accountId: string): number {
  const account = accounts.view().accounts.find(({ id }) => id === accountId)
  return account === undefined ? 0 : usedOf(account.quota)
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
