import { assertNever } from '#shared/assert-never.ts'
import { boxHeight, edgesOf, layOut, type Drawing, type Shape } from '#shared/help/drawing.ts'
import { markPaths } from '#shared/help/marks.ts'
import { classes } from '../ui/classes.ts'
import styles from './url-drawing.module.css'

/** A rule as a picture. Who can't see it hears its words. */
export function UrlDrawing({ drawing }: { readonly drawing: Drawing }) {
  const { height, shapes } = layOut(drawing)
  const { left, right } = edgesOf(shapes)
  const width = right - left
  return (
    <svg
      className={styles['drawing']}
      // No larger than it is laid out, and no smaller than it has to be: what is empty beside it is left out.
      style={{ maxWidth: width }}
      viewBox={`${left} 0 ${width} ${height}`}
      role="img"
      aria-label={drawing.alt}
    >
      {shapes.map((shape) => (
        <Part key={`${shape.kind} ${shape.x} ${shape.y}`} shape={shape} />
      ))}
    </svg>
  )
}

function Part({ shape }: { readonly shape: Shape }) {
  const { x, y } = shape
  switch (shape.kind) {
    case 'box': {
      const look = classes(styles['box'], styles[shape.tone])
      return <rect className={look} x={x} y={y} width={shape.width} height={boxHeight} rx={4} />
    }
    case 'url':
      return (
        <text className={styles['url']} x={x} y={y} textLength={shape.width}>
          {shape.text}
        </text>
      )
    case 'label':
    case 'says':
      return (
        <text className={styles['says']} x={x} y={y}>
          {shape.text}
        </text>
      )
    case 'yes':
    case 'no':
    case 'unsure': {
      const look = classes(styles['mark'], styles[shape.kind])
      return <path className={look} d={markPaths[shape.kind]} transform={`translate(${x} ${y})`} />
    }
    default:
      return assertNever(shape)
  }
}
