import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'
import type { How } from '../../src/renderer/intake/choices.ts'
import { byContent } from '../../src/renderer/intake/choices.ts'
import type { Entry, Reading } from '../../src/renderer/intake/entry.ts'
import type { FromWorker } from '../../src/renderer/intake/messages.ts'
import { readFiles } from '../../src/renderer/intake/read-files.ts'

export interface ReadSheet {
  readonly sheet: string
  readonly entries: readonly Entry[]
  readonly reading: Reading | null
}

/** What a dropped file with this content is read to: its sheets, or why it was refused. */
export async function readContent(
  content: string | Uint8Array<ArrayBuffer>,
  how: How = byContent,
): Promise<{ sheets: readonly ReadSheet[]; refused: string | null }> {
  const heard: FromWorker[] = []
  const never = new AbortController().signal
  await readFiles(
    [new Blob([content])],
    (message) => void heard.push(message),
    never,
    () => how,
  )
  const sheets = new Map<string, { sheet: string; entries: Entry[]; reading: Reading | null }>()
  let refused: string | null = null
  for (const message of heard) {
    if (message.type === 'refused') refused = message.code
    if (message.type !== 'entries' && message.type !== 'read') continue
    const { sheet } = message
    const known = sheets.get(sheet) ?? { sheet, entries: [], reading: null }
    if (message.type === 'entries') known.entries.push(...message.entries)
    else known.reading = message.reading
    sheets.set(sheet, known)
  }
  return { sheets: [...sheets.values()], refused }
}

/** Every unit that was counted gave an entry, and no entry stands outside the units. */
export function isAccountedFor({ entries, reading }: ReadSheet): boolean {
  if (reading === null) return false
  const lines = new Set(entries.map(({ line }) => line))
  return lines.size === reading.units && (lines.size === 0 || Math.max(...lines) === reading.units)
}

export async function workbook(...sheets: WriteSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await writeXlsx({ sheets }))
}

/** A file of the kind that Office wrote until 2003, as far as the names of its streams. */
export function compoundOf(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  const entries = ['Root Entry', ...names].map((name) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    entry.writeUInt16LE(name.length * 2 + 2, 64)
    return entry
  })
  return Uint8Array.from(Buffer.concat([header, ...entries]))
}
