import { readXlsx } from 'hucre/xlsx'
import { Refused } from './refusal.ts'
import { sheetPieces } from './sheet-rows.ts'
import type { Piece } from './text-reader.ts'
import { zipDirectory } from './zip-directory.ts'

/** Above these a spreadsheet fills the memory, whatever reads it; as CSV it doesn't. */
const largestFile = 50 * 1_048_576
const largestUnpacked = 300 * 1_048_576
const largestRatio = 200
/** Small files may well shrink more, and harm nobody. */
const harmless = 5 * 1_048_576

/** An Excel workbook (.xlsx): its visible sheets, one after the other. Other ZIP files are named and refused. */
export async function* readWorkbook(file: Blob): AsyncGenerator<Piece> {
  if (file.size > largestFile) throw new Refused('spreadsheet-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  refuseOthers(bytes)
  const hidden: string[] = []
  const workbook = await openWorkbook(bytes, hidden)
  const pieces = workbook.sheets.map((sheet) => ({ sheet, found: sheetPieces(sheet) }))
  const without = pieces.filter(({ found }) => found === null).map(({ sheet }) => sheet.name)
  const notes = [
    ...(hidden.length > 0 ? [{ code: 'hidden-sheets', names: hidden } as const] : []),
    ...(without.length > 0 ? [{ code: 'sheets-without-urls', names: without } as const] : []),
  ]
  if (without.length === pieces.length)
    throw new Refused(hidden.length > 0 ? 'no-urls-but-hidden' : 'no-urls')
  for (const [at, { sheet, found }] of pieces.filter((piece) => piece.found !== null).entries()) {
    if (found === null) continue
    yield { type: 'entries', sheet: sheet.name, entries: found.entries, bytes: file.size }
    const reading = { kind: 'sheet', encoding: null, ...found.learnt } as const
    yield { type: 'read', sheet: sheet.name, reading: at === 0 ? { ...reading, notes } : reading }
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const { names, unpacked, packed } = zipDirectory(bytes)
  const has = (name: string) => names.includes(name)
  if (has('content.xml') && has('META-INF/manifest.xml')) throw new Refused('open-document')
  if (names.some((name) => name.startsWith('word/'))) throw new Refused('document')
  if (names.some((name) => name.startsWith('ppt/'))) throw new Refused('presentation')
  if (has('xl/workbook.bin')) throw new Refused('old-spreadsheet')
  if (!names.some((name) => name.startsWith('xl/'))) throw new Refused('zip')
  if (unpacked > largestUnpacked || (unpacked > harmless && unpacked > packed * largestRatio)) {
    throw new Refused('bomb')
  }
}

async function openWorkbook(bytes: Uint8Array, hidden: string[]) {
  try {
    return await readXlsx(bytes, {
      sheets: (sheet) => {
        const isHidden = sheet.hidden === true || sheet.veryHidden === true
        if (isHidden) hidden.push(sheet.name)
        return !isHidden
      },
    })
  } catch (error) {
    // Whatever else it stumbles over, the person can only save the file anew.
    const tooLarge = error instanceof Error && /over the \d+ limit/.test(error.message)
    throw new Refused(tooLarge ? 'spreadsheet-too-large' : 'damaged')
  }
}
