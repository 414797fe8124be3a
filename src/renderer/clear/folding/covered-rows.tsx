/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows that are placed one by one can't be items of a <ul> */
import { useRef } from 'react'
import type { ListRow } from '#shared/urls/list.ts'
import { judge } from '#shared/urls/judge.ts'
import { showText } from '#shared/urls/show.ts'
import { foldWords } from '#shared/words/folding.ts'
import { classes } from '../../ui/classes.ts'
import { UrlText } from '../../ui/url-text.tsx'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { list } from '../the-list.ts'
import styles from './folding.module.css'

const rowHeight = 24

/** Everything in the list that a wildcard stands for; only the rows in sight exist. */
export function CoveredRows({ rows }: { readonly rows: readonly ListRow[] }) {
  const box = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const { first, last, height, seen, isScaled, topOf } = useRowWindow({
    box,
    layer,
    count: rows.length,
    rowHeight,
    headHeight: 0,
  })
  const title = foldWords.covered(rows.length)
  return (
    <div>
      <p className={styles['title']}>{title}</p>
      {/* A long list is scrolled, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={box} className={styles['covered']} tabIndex={0} role="list" aria-label={title}>
        <div className={styles['body']} style={{ height }}>
          <div className={classes(isScaled && styles['still'])} style={isScaled ? { height: seen } : {}}>
            <div ref={layer} className={styles['layer']}>
              {rows.slice(first, last).map(({ id, url }, at) => (
                <div
                  key={id}
                  role="listitem"
                  aria-setsize={rows.length}
                  aria-posinset={first + at + 1}
                  className={styles['row']}
                  style={{ transform: `translateY(${topOf(first + at)}px)` }}
                  title={url}
                >
                  <UrlText shown={shownOf(url)} />
                </div>
              ))}
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}

function shownOf(url: string) {
  const judged = judge(url, list.rules)
  return judged.kind === 'url' ? judged.shown : showText(url)
}
