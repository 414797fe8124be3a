import type { Input } from '#shared/ipc/contract.ts'
import type { AccountsView, AccountView, PresetView } from '#shared/ipc/views.ts'
import type { FilePreset } from '#shared/presets/file.ts'
import { freeName, nameKey } from '#shared/presets/names.ts'

/** What is done with a preset whose name is taken. */
export type ClashChoice = 'both' | 'replace' | 'skip'

/** A preset of the file, as it would come in. */
export interface Incoming {
  readonly preset: FilePreset
  /** The account here with the same endpoint or domain; null for any, or where there is none. */
  readonly accountId: string | null
  /** The preset here that has its name. */
  readonly clash: PresetView | null
}

type Imported = Input<'presets.import'>['presets']

export function incomingOf(
  presets: readonly FilePreset[],
  here: readonly PresetView[],
  view: AccountsView | null,
): readonly Incoming[] {
  const byName = new Map(here.map((preset) => [nameKey(preset.name), preset]))
  return presets.map((preset) => ({
    preset,
    accountId: accountFor(preset.account, view?.accounts ?? [])?.id ?? null,
    clash: byName.get(nameKey(preset.name)) ?? null,
  }))
}

/** What main is asked to do. Names that are taken, here or in the file, get a number; each preset is replaced once. */
export function planOf(
  incoming: readonly Incoming[],
  choices: readonly ClashChoice[],
  here: readonly PresetView[],
): Imported {
  const taken = new Set(here.map(({ name }) => nameKey(name)))
  const replaced = new Set<string>()
  const plan: Imported = []
  for (const [at, { preset, accountId, clash }] of incoming.entries()) {
    const choice = clash === null ? 'both' : (choices[at] ?? 'both')
    if (choice === 'skip') continue
    const { notes, lines } = preset
    const form = { notes, lines: [...lines], accountId }
    if (choice === 'replace' && clash !== null && !replaced.has(clash.id)) {
      replaced.add(clash.id)
      plan.push({ ...form, name: clash.name, replaces: clash.id })
      continue
    }
    const isTaken = (name: string) => taken.has(nameKey(name))
    const name = isTaken(preset.name) ? freeName(preset.name, isTaken) : preset.name
    taken.add(nameKey(name))
    plan.push({ ...form, name, replaces: null })
  }
  return plan
}

/** The one account with an endpoint or a domain of the file’s; where several have, nobody can tell which was meant. */
function accountFor(sites: FilePreset['account'], accounts: readonly AccountView[]): AccountView | null {
  if (sites === null) return null
  const ids = new Set(sites.endpoints.map(({ imagekitId }) => imagekitId))
  const hosts = new Set(sites.customDomains.map(({ host }) => host))
  const fitting = accounts.filter(
    ({ endpoints, customDomains }) =>
      endpoints.some(({ imagekitId }) => ids.has(imagekitId)) ||
      customDomains.some(({ host }) => hosts.has(host)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}
