import { assertNever } from '../../src/shared/assert-never.ts'
import { boxHeight, layOut } from '../../src/shared/help/drawing.ts'
import type { Drawing, Shape } from '../../src/shared/help/drawing.ts'
import { markPaths } from '../../src/shared/help/marks.ts'

/** The window's own colours, light and dark, for a picture that stands alone. */
const style = `
    text { font: 12px system-ui, sans-serif; fill: #535c6a }
    .url { font-family: ui-monospace, monospace; fill: #171b22 }
    rect { fill: #edeff3; stroke: #e3e6ec }
    .path { fill: #e8eefd } .account, .size { fill: #fdf3e0 } .star { fill: #e4f5ea }
    path { fill: none; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round }
    .yes { stroke: #17753d } .no { stroke: #b3261e } .unsure { stroke: #855300 }
    @media (prefers-color-scheme: dark) {
      text { fill: #a5afbd } .url { fill: #e9edf3 }
      rect { fill: #2a313b; stroke: #2d343f }
      .path { fill: #202c4a } .account, .size { fill: #382b14 } .star { fill: #173324 }
      .yes { stroke: #5fd08c } .no { stroke: #ff8a80 } .unsure { stroke: #f0b95a }
    }
  `

/** A drawing of the help as a file of its own. */
export function svgOf(drawing: Drawing): string {
  const { width, height, shapes } = layOut(drawing)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img">`,
    `  <title>${escaped(drawing.alt)}</title>`,
    `  <style>${style}</style>`,
    ...shapes.map((shape) => `  ${elementOf(shape)}`),
    '</svg>',
    '',
  ].join('\n')
}

function elementOf(shape: Shape): string {
  const x = rounded(shape.x)
  const y = rounded(shape.y)
  switch (shape.kind) {
    case 'box':
      return `<rect class="${shape.tone}" x="${x}" y="${y}" width="${rounded(shape.width)}" height="${boxHeight}" rx="4"/>`
    case 'url':
      return `<text class="url" x="${x}" y="${y}" textLength="${rounded(shape.width)}">${escaped(shape.text)}</text>`
    case 'label':
    case 'says':
      return `<text x="${x}" y="${y}">${escaped(shape.text)}</text>`
    case 'yes':
    case 'no':
    case 'unsure':
      return `<path class="${shape.kind}" d="${markPaths[shape.kind]}" transform="translate(${x} ${y})"/>`
    default:
      return assertNever(shape)
  }
}

function rounded(value: number): string {
  return String(Number(value.toFixed(1)))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
