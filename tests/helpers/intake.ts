import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'
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
): Promise<{ sheets: readonly ReadSheet[]; refused: string | null }> {
  const heard: FromWorker[] = []
  const never = new AbortController().signal
  await readFiles([new Blob([content])], (message) => heard.push(message), never)
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

/** A ZIP file by hand; `unpacked` is what its directory says of each file, true or not. */
export function zipOf(
  files: readonly {
    readonly name: string
    readonly content: Uint8Array | string
    readonly unpacked?: number
  }[],
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, unpacked } of files) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(unpacked ?? bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, Buffer.from(name)]),
    )
    parts.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Uint8Array.from(Buffer.concat([...parts, entries, Buffer.from('PK\u0005\u0006'), end]))
}
