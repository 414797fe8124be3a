import styles from './icon.module.css'
import { classes } from './classes.ts'

/** One family, drawn for this app: 20 × 20, one stroke, round ends. */
const drawings = {
  clear:
    'M4 14.5V5.8C4 4.8 4.8 4 5.8 4h8.4c1 0 1.8.8 1.8 1.8v8.4c0 1-.8 1.8-1.8 1.8H8M7 8h6M7 11h4M2.5 17.5l3-3',
  activity: 'M3 10h3.2l2-5 3.6 10 2-5H17',
  presets: 'M6 3.5h8v13l-4-3-4 3z',
  settings:
    'M10 7.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2M10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5L15 15M15 5l-1.5 1.5M6.5 13.5L5 15',
  upload: 'M10 13V4M6 8l4-4 4 4M4 13v2.2c0 .7.6 1.3 1.3 1.3h9.4c.7 0 1.3-.6 1.3-1.3V13',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  warning: 'M10 3.5l7.2 12.5H2.8zM10 8.2v3.6M10 13.9v.1',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 9.2v4.3M10 6.5v.1',
  down: 'M6 8l4 4 4-4',
  more: 'M4.0 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M9.5 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M15.0 10a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4M12.7 12.7L16.5 16.5',
  up: 'M6 12l4-4 4 4',
  pin: 'M7.5 3.5h5l-.7 5 2.7 2.5v1.5h-9V11l2.7-2.5zM10 12.5v4.5',
  drag: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1',
  save: 'M10 4v9M6 9l4 4 4-4M4 15.5h12',
  plus: 'M10 4.5v11M4.5 10h11',
  pencil: 'M4 16l.7-3.2L13 4.5l2.5 2.5-8.3 8.3zM11.5 6l2.5 2.5',
  bin: 'M4.5 6h11M8 6V4.2h4V6M6 6l.7 10h6.6L14 6M8.7 9v4.2M11.3 9v4.2',
  undo: 'M7 5L3.8 8.2 7 11.4M4 8.2h7.5a4 4 0 0 1 0 8H8',
  repair: 'M15.5 8.5A5.8 5.8 0 0 0 5 6.8M4.5 3.8v3.4h3.4M4.5 11.5A5.8 5.8 0 0 0 15 13.2M15.5 16.2v-3.4h-3.4',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  open: 'M8 5H5v10h10v-3M11 4.5h4.5V9M15.2 4.8L9.5 10.5',
  pause: 'M7.5 5v10M12.5 5v10',
  play: 'M7 4.8v10.4l8-5.2z',
  stop: 'M6 6h8v8H6z',
  again: 'M15.5 10a5.5 5.5 0 1 1-1.8-4.1M15.5 3.5v3.2h-3.2',
  key: 'M7 9.6a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M9.4 10.6L16 4M13.2 6.8l2 2',
  practice: 'M2.8 8L10 4.8 17.2 8 10 11.2zM6 9.6v4c1.8 1.9 6.2 1.9 8 0v-4',
  send: 'M4 10L16.5 4 13 16.5 9.6 11.4z',
  chart: 'M4 4v12h12.5M7.5 13V9.5M11 13V6.5M14.5 13v-5',
  help: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M7.9 8.2a2.1 2.1 0 1 1 3.3 1.7c-.8.5-1.2.9-1.2 1.8M10 14v.1',
  clock: 'M10 3.2a6.8 6.8 0 1 0 0 13.6 6.8 6.8 0 0 0 0-13.6M10 6.2V10l2.6 1.8',
} as const

export type IconName = keyof typeof drawings

interface IconProps {
  readonly name: IconName
  readonly size?: 'normal' | 'small' | 'large'
}

/** Decoration only: the words beside it, or its button's name, say what it means. */
export function Icon({ name, size = 'normal' }: IconProps) {
  return (
    <svg className={classes(styles['icon'], styles[size])} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
