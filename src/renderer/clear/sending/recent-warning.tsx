import { recentWords } from '#shared/words/recent.ts'
import { Button } from '../../ui/button.tsx'
import { useNow } from '../../state/use-now.ts'
import { leaveOut } from '../actions.ts'
import type { RecentRow } from './recent.ts'
import styles from './send-dialog.module.css'

/** URLs that are named; the others are counted. */
const named = 4

/** What was sent a short while ago and would count again, and the choice to leave it out. */
export function RecentWarning({
  rows,
  total,
}: {
  readonly rows: readonly RecentRow[]
  readonly total: number
}) {
  const now = useNow()
  const more = rows.length - named
  return (
    <div>
      <p>{recentWords.sentence(rows.length)}</p>
      <ul className={styles['reaches']}>
        {rows.slice(0, named).map((row) => (
          <li key={row.id}>
            {row.url} <span className={styles['when']}>{recentWords.when(row, now)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{recentWords.more(more)}</p>}
      <Button size="small" onPress={() => leaveOut(rows.map(({ id }) => id))}>
        {recentWords.leaveOut(rows.length, total)}
      </Button>
    </div>
  )
}
