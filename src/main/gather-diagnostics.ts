import { arch, hostname, release, userInfo } from 'node:os'
import { join } from 'node:path'
import type { AccountView, Notice, SettingsView, UpdatesView } from '#shared/ipc/views.ts'
import { redact } from '#shared/app/redact.ts'
import { diagnosticsText, logEnd } from './diagnostics/index.ts'
import type { Readable } from './journal/journal.ts'

export interface DiagnosticsSources {
  /** The user-data folder. */
  readonly folder: string
  readonly version: string
  readonly platform: string
  readonly journal: string
  readonly accounts: readonly AccountView[]
  readonly settings: SettingsView
  readonly notices: readonly Notice[]
  readonly updates: UpdatesView
  readonly reader: Readable | null
}

const newestJobs = 20

/** What the domains know of the state of the app, as one text without what is private. */
export function gatherDiagnostics({ folder, reader, ...known }: DiagnosticsSources): string {
  const rows = reader?.jobs.list(null, newestJobs) ?? []
  const jobs = rows.map((row) => ({ ...row, numbers: reader?.jobs.numbers(row.key) }))
  return diagnosticsText(
    {
      ...known,
      versions: versionsHere(),
      jobs: jobs.flatMap(({ numbers, ...job }) => (numbers ? [{ ...job, ...numbers }] : [])),
      log: logEnd(join(folder, 'logs', 'purge-desk.log')),
    },
    {
      redact,
      words: [...known.accounts.flatMap(namesOf), ...rows.map(({ name }) => name), ...namesHere()],
    },
  )
}

function versionsHere(): Readonly<Record<string, string>> {
  const known: Readonly<Record<string, string | undefined>> = { ...process.versions }
  const hosts = ['electron', 'chrome', 'node'].map((name) => [name, known[name] ?? 'none'] as const)
  return { ...Object.fromEntries(hosts), system: release(), processor: arch() }
}

/** What tells accounts apart. */
function namesOf({ name, endpoints, customDomains }: AccountView): string[] {
  return [name, ...endpoints.map(({ imagekitId }) => imagekitId), ...customDomains.map(({ host }) => host)]
}

function namesHere(): string[] {
  try {
    return [hostname(), userInfo().username]
  } catch {
    // A system that knows no such user says so with an error.
    return [hostname()]
  }
}
