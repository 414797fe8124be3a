import { assertNever } from '../assert-never.ts'

/** The rules in pictures: URLs taken apart, laid out once for the window and for the guide. */

export type PartTone = 'plain' | 'host' | 'account' | 'path' | 'size' | 'star'

export interface UrlPart {
  readonly text: string
  readonly tone: PartTone
  /** Stands below the part. */
  readonly label?: string
}

export interface DrawingRow {
  /** Whether this is how to do it; left out where it is neither. */
  readonly mark?: 'yes' | 'no' | 'unsure'
  readonly parts: readonly UrlPart[]
  /** One short line below. */
  readonly says?: string
}

export interface Drawing {
  /** The whole picture in words, for those who can't see it. */
  readonly alt: string
  readonly rows: readonly DrawingRow[]
}

export type Shape =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly tone: PartTone
    }
  /** Drawn in exactly that width, so that it fits its box with any font. */
  | {
      readonly kind: 'url'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly width: number
    }
  | { readonly kind: 'label' | 'says'; readonly x: number; readonly y: number; readonly text: string }
  | { readonly kind: 'yes' | 'no' | 'unsure'; readonly x: number; readonly y: number }

export interface LaidOut {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export const boxHeight = 24
const width = 560
const indent = 30
const letter = 7.2
const padding = 4
const between = 2
/** Of the small type. */
const widestLetter = 7
const smallLine = 17
const rowGap = 14

/** Places every row's parts one beside the other, rows one below the other. */
export function layOut({ rows }: Drawing): LaidOut {
  const shapes: Shape[] = []
  let y = 2
  for (const row of rows) {
    if (row.mark !== undefined) shapes.push({ kind: row.mark, x: 4, y: y + 4 })
    shapes.push(...placeParts(row.parts, y))
    y += boxHeight
    if (row.parts.some(({ label }) => label !== undefined)) y += smallLine
    if (row.says !== undefined) {
      y += smallLine
      shapes.push({ kind: 'says', x: indent, y: y - 3, text: row.says })
    }
    y += rowGap
  }
  return { width, height: y - rowGap + 4, shapes }
}

/** Where what is drawn begins and ends, to leave out what is empty beside it. */
export function edgesOf(shapes: readonly Shape[]): { readonly left: number; readonly right: number } {
  const left = Math.min(...shapes.map(({ x }) => x)) - 2
  return { left, right: Math.max(...shapes.map((shape) => shape.x + widthOf(shape))) + 2 }
}

function widthOf(shape: Shape): number {
  switch (shape.kind) {
    case 'box':
    case 'url':
      return shape.width
    case 'label':
    case 'says':
      return shape.text.length * widestLetter
    case 'yes':
    case 'no':
    case 'unsure':
      return indent
    default:
      return assertNever(shape)
  }
}

/** With room to the next one; no letter of the small type is wider on average. */
function labelWidth(label: string | undefined): number {
  return label === undefined ? 0 : label.length * 6.6 + 6
}

function placeParts(parts: readonly UrlPart[], y: number): Shape[] {
  const shapes: Shape[] = []
  let x = indent
  for (const { text, tone, label } of parts) {
    const textWidth = text.length * letter
    const boxWidth = textWidth + 2 * padding
    shapes.push({ kind: 'box', x, y, width: boxWidth, tone })
    shapes.push({ kind: 'url', x: x + padding, y: y + 16, text, width: textWidth })
    if (label !== undefined) shapes.push({ kind: 'label', x, y: y + boxHeight + 13, text: label })
    x += Math.max(boxWidth, labelWidth(label)) + between
  }
  return shapes
}
