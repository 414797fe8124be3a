import { readXlsx } from 'hucre/xlsx'
import type { Sheet } from 'hucre/xlsx'
import type { LinkedCell } from './cell-links.ts'
import { withLinks } from './cell-links.ts'
import type { How } from './choices.ts'
import { Refused } from './refusal.ts'
import type { SheetRows } from './sheet-rows.ts'
import type { Piece } from './text-reader.ts'
import { isWanted, largestFile, workbookPieces } from './workbook-pieces.ts'
import { zipDirectory } from './zip-directory.ts'

const largestUnpacked = 300 * 1_048_576
const largestRatio = 200
/** Small files may well shrink more, and harm nobody. */
const harmless = 5 * 1_048_576

/** An Excel workbook (.xlsx): its visible sheets, one after the other. Other ZIP files are named and refused. */
export async function* readWorkbook(file: Blob, how: How): AsyncGenerator<Piece> {
  if (file.size > largestFile) throw new Refused('spreadsheet-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  refuseOthers(bytes)
  const hidden: string[] = []
  const { sheets } = await openWorkbook(bytes, hidden, how)
  yield* workbookPieces(sheets, rowsOf, hidden, how, file.size)
}

function refuseOthers(bytes: Uint8Array): void {
  const { names, unpacked, packed } = zipDirectory(bytes)
  const has = (name: string) => names.includes(name)
  if (has('content.xml') && has('META-INF/manifest.xml')) throw new Refused('open-document')
  if (names.some((name) => name.startsWith('word/'))) throw new Refused('document')
  if (names.some((name) => name.startsWith('ppt/'))) throw new Refused('presentation')
  // Excel's binary workbook, and what Numbers and Pages write.
  if (has('xl/workbook.bin') || has('Index/Document.iwa') || has('Index.zip'))
    throw new Refused('old-spreadsheet')
  if (!names.some((name) => name.startsWith('xl/'))) throw new Refused('zip')
  if (unpacked > largestUnpacked || (unpacked > harmless && unpacked > packed * largestRatio)) {
    throw new Refused('bomb')
  }
}

async function openWorkbook(bytes: Uint8Array, hidden: string[], how: How) {
  try {
    return await readXlsx(bytes, {
      sheets: (sheet) => {
        const isHidden = sheet.hidden === true || sheet.veryHidden === true
        if (isHidden) hidden.push(sheet.name)
        return isWanted(how, sheet.name, isHidden)
      },
    })
  } catch (error) {
    // Whatever else it stumbles over, the person can only save the file anew.
    const tooLarge = error instanceof Error && /over the \d+ limit/.test(error.message)
    throw new Refused(tooLarge ? 'spreadsheet-too-large' : 'damaged')
  }
}

type Value = Sheet['rows'][number][number]

function rowsOf({ name, rows, cells }: Sheet): SheetRows {
  return withLinks(
    name,
    rows.map((row) => row.map(shownOf)),
    linkedCells(cells),
  )
}

function shownOf(value: Value): string {
  if (typeof value === 'string') return value
  return value instanceof Date ? value.toISOString() : String(value ?? '')
}

function* linkedCells(cells: Sheet['cells']): Generator<LinkedCell> {
  for (const [place, { hyperlink, formula }] of cells ?? []) {
    if (hyperlink === undefined && formula === undefined) continue
    const [row = 0, column = 0] = place.split(',').map(Number)
    yield { row, column, target: hyperlink?.target, formula }
  }
}
