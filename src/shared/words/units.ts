import { counted } from './counted.ts'
import { spoken } from './spoken.ts'

/** What a list is counted in: lines of text and CSV, rows of a sheet, links of what is neither, pieces of a mail. */
export type CountedIn = 'text' | 'csv' | 'sheet' | 'xml' | 'json' | 'html' | 'mail' | null

export const units = spoken('units/units', {
  line: { one: 'line', many: 'lines', title: 'Line', titles: 'Lines' },
  row: { one: 'row', many: 'rows', title: 'Row', titles: 'Rows' },
  link: { one: 'link', many: 'links', title: 'Link', titles: 'Links' },
  piece: { one: 'piece', many: 'pieces', title: 'Piece', titles: 'Pieces' },
})

const unitOfFormat = {
  text: 'line',
  csv: 'line',
  sheet: 'row',
  xml: 'link',
  json: 'link',
  html: 'link',
  mail: 'piece',
} as const

function unitOf(format: CountedIn) {
  return units[format === null ? 'line' : unitOfFormat[format]]
}

/** `312 lines`, `40 rows`, `1 link` */
export function unitsCounted(count: number, format: CountedIn): string {
  const { one, many } = unitOf(format)
  return counted(count, one, many)
}

/** `line`, as in *Merged with line 7* */
export function unitName(format: CountedIn): string {
  return unitOf(format).one
}

/** `Line`, as in *Line 7 of a.csv* */
export function unitTitle(format: CountedIn): string {
  return unitOf(format).title
}

/** `Lines`, as the name of their number */
export function unitsTitle(format: CountedIn): string {
  return unitOf(format).titles
}

/** One format where all are counted alike, else none, and all are called lines. */
export function sameUnit(formats: readonly CountedIn[]): CountedIn {
  const [first = null] = formats
  return formats.every((format) => unitOf(format) === unitOf(first)) ? first : null
}
