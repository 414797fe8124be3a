import { read } from '@e965/xlsx'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import type { LinkedCell } from './cell-links.ts'
import { withLinks } from './cell-links.ts'
import type { How } from './choices.ts'
import { withoutProperties } from './compound-file.ts'
import { endTexts } from './endless-texts.ts'
import { Refused } from './refusal.ts'
import type { SheetRows } from './sheet-rows.ts'
import type { Piece } from './text-reader.ts'
import { isWanted, workbookPieces } from './workbook-pieces.ts'

/** Its cells take six bytes at least, and as objects a hundred: this much still fits in the memory. */
const largestFile = 20 * 1_048_576

/** A workbook as Excel wrote it until 2003 (.xls): its visible sheets, one after the other. */
export async function* readXls(file: Blob, how: How): AsyncGenerator<Piece> {
  if (file.size > largestFile) throw new Refused('spreadsheet-too-large')
  const workbook = openXls(withoutProperties(new Uint8Array(await file.arrayBuffer())))
  const isHidden = (at: number) => (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0
  const names = workbook.SheetNames
  if (names.length === 0) throw new Refused('damaged')
  const hidden = names.filter((_, at) => isHidden(at))
  const wanted = names.filter((name, at) => isWanted(how, name, isHidden(at)))
  const rows = (name: string) => rowsOf(name, workbook.Sheets[name])
  yield* workbookPieces(wanted, rows, hidden, how, file.size)
}

function openXls(bytes: Uint8Array): WorkBook {
  try {
    const options = { type: 'array', dense: true, cellHTML: false, cellNF: false, sheetStubs: false } as const
    return endTexts(() => read(bytes, options))
  } catch (error) {
    const isLocked = error instanceof Error && /password-protected|Encryption scheme/.test(error.message)
    throw new Refused(isLocked ? 'password' : 'damaged')
  }
}

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[]

function rowsOf(name: string, sheet: WorkSheet | undefined): SheetRows {
  const cells: Cells = sheet?.['!data'] ?? []
  // Rows and cells without anything are holes, which only `Array.from` visits.
  const shown = Array.from(cells, (row) => Array.from(row ?? [], shownOf))
  return withLinks(name, shown, linkedCells(cells))
}

function shownOf(cell: CellObject | undefined): string {
  return typeof cell?.v === 'string' ? cell.v : (cell?.w ?? String(cell?.v ?? ''))
}

function* linkedCells(cells: Cells): Generator<LinkedCell> {
  for (const [row, ofRow] of cells.entries()) {
    for (const [column, cell] of (ofRow ?? []).entries()) {
      const target = cell?.l?.Target
      if (target !== undefined || cell?.f !== undefined) yield { row, column, target, formula: cell?.f }
    }
  }
}
