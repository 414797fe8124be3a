import { useState } from 'react'
import { keepBraces } from '#shared/presets/blanks.ts'
import { asName } from '#shared/presets/names.ts'
import { presetDialogWords } from '#shared/words/clear.ts'
import { listName } from '#shared/words/list-names.ts'
import { presetSourceWords } from '#shared/words/presets.ts'
import { savePreset } from '../presets/presets-store.ts'
import { SavePresetDialog } from '../presets/save-preset-dialog.tsx'
import { liveSources } from './rows/source.ts'
import { list } from './the-list.ts'

interface Props {
  /** The rows that were selected; null for the whole list. */
  readonly rows: ReadonlySet<number> | null
  readonly onClose: () => void
}

/** Each URL once, as it is sent; what can't be cleared as it stands, so that it can be mended later. */
function linesOfList(rows: ReadonlySet<number> | null): readonly string[] {
  const { table } = list
  const texts = new Set<string>()
  for (let id = 0; id < table.length; id += 1) {
    if (['merged', 'left-out', 'removed'].includes(table.stateAt(id))) continue
    if (rows !== null && !rows.has(id)) continue
    const url = table.urlAt(id)
    if (url !== null) texts.add(url)
    else for (const line of table.textAt(id).split(/[\r\n]+/)) texts.add(line)
  }
  return [...texts].filter((text) => text.trim() !== '').map(keepBraces)
}

/** Saves the list, or the rows that are selected in it, under a name. */
export function PresetDialog({ rows, onClose }: Props) {
  const [lines] = useState(() => linesOfList(rows))
  const [name] = useState(() => asName(listName(liveSources(list))))
  const { facts } = presetDialogWords
  return (
    <SavePresetDialog
      suggestedName={name}
      accountId={list.rules.accountId}
      urls={lines.length}
      facts={rows === null ? facts(lines.length) : presetSourceWords.rows(lines.length)}
      save={(preset) => savePreset({ ...preset, lines: [...lines] })}
      onClose={onClose}
    />
  )
}
