import { useState } from 'react'
import type { Notice } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { noticeWords, shell } from '#shared/words/shell.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { dismissNotice, putBackupBack, useInfo } from '../state/info-store.ts'
import { KeptNotice, useHasDueElsewhere } from './kept-notice.tsx'
import { ProblemMessage, Sentences } from '../ui/problem-message.tsx'
import { usePlace } from '../state/place-store.ts'
import { useProblem } from '../state/problem-store.ts'
import { UpdateBar } from './update-bar.tsx'
import { useLowWindow } from '../ui/use-low-window.ts'
import { useUpdateNews } from '../state/updates-store.ts'
import styles from './notices.module.css'

/** More than this would push the screen out of a small window. */
const atOnce = { low: 1, high: 2 } as const
const none: readonly Notice[] = []

/** What happened to the app's own files, and the newest problem that belongs to no field. */
export function Notices() {
  const notices = useNotices()
  const { problem, reset } = useProblem()
  const [all, setAll] = useState(false)
  const isLow = useLowWindow()
  const news = useUpdateNews()
  const hasDue = useHasDueElsewhere()
  if (notices.length === 0 && !problem && news === null && !hasDue) return null
  const shown = all ? notices : notices.slice(0, isLow ? atOnce.low : atOnce.high)
  const hidden = notices.length - shown.length
  return (
    <section className={styles['notices']} aria-label={shell.notices}>
      {hasDue && <KeptNotice />}
      {problem && <ProblemMessage problem={problem} onDismiss={reset} />}
      {shown.map((notice) => (
        <NoticeBanner key={notice.id} notice={notice} />
      ))}
      {news !== null && <UpdateBar news={news} />}
      {hidden > 0 && (
        <Button variant="quiet" size="small" onPress={() => setAll(true)}>
          {shell.allNotices(hidden)}
        </Button>
      )}
    </section>
  )
}

/** On Activity the jobs themselves say that they were left over. */
function useNotices(): readonly Notice[] {
  const notices = useInfo(({ info }) => info?.notices ?? none)
  const isActivity = usePlace(({ place }) => place === 'activity')
  return isActivity ? notices.filter(({ code }) => code !== 'left-over-jobs') : notices
}

function NoticeBanner({ notice }: { notice: Notice }) {
  return (
    <Banner
      tone="look"
      actions={
        notice.code === 'journal-backup' && (
          <Button size="small" onPress={() => void putBackupBack()}>
            {shell.restoreBackup}
          </Button>
        )
      }
      onDismiss={() => void dismissNotice(notice.id)}
      dismissLabel={common.dismiss}
    >
      <Sentences sentences={noticeWords(notice)} />
    </Banner>
  )
}
