/** `ik.imagekit.io`, with or without its scheme. */
const host = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/?$/i
/** `https://ik.imagekit.io/acme`: what many paths hang on. */
const base = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\/[^\s?#]*$/i
const fileName = /\.(?:jpe?g|png|gif|webp|avif|svg|mp4|webm|mov|pdf|ico|bmp|tiff?|heic|css|js|json|html?)$/i
const path = /^(?:\/(?!\/)|[^\s:?#]*\/|[^\s:?#/]+\.[a-z0-9]{2,5}(?:[?#]|$))\S*$/i
const scheme = /^https?(?::|:\/\/)?$/i

type Rows = readonly (readonly string[])[]

/**
 * The columns that each hold a part of a URL, such as host and path, in the order in which they make one; null where
 * whole URLs stand in a column, or where nothing fits together.
 */
export function splitColumns(rows: Rows, width: number, urls: readonly number[]): readonly number[] | null {
  const columns = [...Array.from({ length: width }).keys()]
  const start =
    columns.find((column) => mostly(rows, column, isHost)) ??
    columns.find((column) => mostly(rows, column, isBase) && repeats(rows, column))
  if (start === undefined) return null
  const whole = urls.some((count, column) => column !== start && count * 2 >= rows.length)
  const isPath = (column: number) => column !== start && mostly(rows, column, (cell) => path.test(cell))
  // The path stands behind the host, if not right behind it.
  const end = columns.find((column) => column > start && isPath(column)) ?? columns.find(isPath)
  if (whole || end === undefined) return null
  const first = columns.find((column) => mostly(rows, column, (cell) => scheme.test(cell)))
  return first === undefined ? [start, end] : [first, start, end]
}

/** What could be the start of a split URL is no heading. */
export function isUrlPart(cell: string): boolean {
  return isHost(cell.trim()) || scheme.test(cell.trim())
}

function isHost(cell: string): boolean {
  return host.test(cell) && !fileName.test(cell)
}

function isBase(cell: string): boolean {
  return base.test(cell) && !fileName.test(cell)
}

function mostly(rows: Rows, column: number, test: (cell: string) => boolean): boolean {
  const filled = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  if (filled.length * 2 < rows.length || filled.length === 0) return false
  return filled.filter(test).length * 5 >= filled.length * 4
}

/** The same few values again and again: many different ones are URLs of their own. */
function repeats(rows: Rows, column: number): boolean {
  return new Set(rows.map((row) => row[column])).size * 4 <= rows.length
}
