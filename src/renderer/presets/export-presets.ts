import type { AccountsView, PresetView } from '#shared/ipc/views.ts'
import type { FilePreset } from '#shared/presets/file.ts'
import { presetFile, presetFileBytes } from '#shared/presets/file.ts'
import { presetFileName, presetWords } from '#shared/words/presets.ts'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { saveFile } from '../ui/save-file.ts'
import { showToast } from '../ui/toast.tsx'

/** Gives presets to the person as a file: names, notes, lines and what their accounts’ URLs begin with, nothing else. */
export async function exportPresets(presets: readonly PresetView[]): Promise<void> {
  const { view } = useAccounts.getState()
  const written: FilePreset[] = []
  for (const { id } of presets) {
    const loaded = valueOrReport(await call((desk) => desk.presets.load({ presetId: id })))
    if (loaded === null) return
    const { name, notes, accountId } = loaded.preset
    written.push({ name, notes, account: sitesOf(view, accountId), lines: [...loaded.lines] })
  }
  const text = presetFile(written)
  if (new Blob([text]).size > presetFileBytes) return showToast({ text: presetWords.exportTooLarge })
  const [only] = presets.length === 1 ? presets : []
  saveFile({ name: presetFileName(only?.name ?? null), type: 'application/json', text })
}

function sitesOf(view: AccountsView | null, accountId: string | null): FilePreset['account'] {
  const account = accountOf(view, accountId)
  if (account === null) return null
  const endpoints = account.endpoints.map(({ imagekitId, pattern }) => ({ imagekitId, pattern }))
  return { endpoints, customDomains: account.customDomains.map(({ host, pattern }) => ({ host, pattern })) }
}
