import type { ShownUrl } from '#shared/urls/judgement.ts'
import { classes } from './classes.ts'
import styles from './url-text.module.css'

interface UrlTextProps {
  readonly shown: ShownUrl
  /** On several lines instead of cut off with dots. */
  readonly wrap?: boolean
}

/** A URL with what matters set apart: host dimmed, path plain, query tinted. It reads and copies as the URL. */
export function UrlText({ shown, wrap = false }: UrlTextProps) {
  return (
    <span className={classes(styles['url'], wrap ? styles['wrap'] : styles['cut'])} dir="ltr">
      {shown.base !== '' && <span className={styles['base']}>{shown.base}</span>}
      <span className={styles['rest']}>
        <span className={styles['path']}>{shown.path}</span>
        <span className={styles['query']}>{shown.query}</span>
      </span>
    </span>
  )
}
