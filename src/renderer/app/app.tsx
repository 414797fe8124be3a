import { useEffect, useState } from 'react'
import type { Problem } from '#shared/purge/problem.ts'
import { common } from '#shared/words/common.ts'
import { Button } from '../ui/button.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { Toasts } from '../ui/toast.tsx'
import { Welcome } from '../welcome/welcome.tsx'
import { useAccounts } from '../state/accounts-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { useInfo } from '../state/info-store.ts'
import { ProblemMessage } from '../ui/problem-message.tsx'
import { Notices } from './notices.tsx'
import { begin, beginAgain } from './start.ts'
import { Shell } from './shell.tsx'
import { TestServerBar } from './test-server-bar.tsx'
import { useTheme } from './theme.ts'
import styles from './app.module.css'

/** The window: what stands in it whatever the place. */
export function App() {
  useTheme()
  return (
    <div className={styles['window']}>
      <TestServerBar />
      <ErrorBoundary>
        <Start />
      </ErrorBoundary>
      <Toasts label={common.messages} closeLabel={common.dismiss} />
      <LiveRegion />
    </div>
  )
}

function Start() {
  const problem = useStart()
  const info = useInfo((state) => state.info)
  const accounts = useAccounts((state) => state.view)
  if (problem) return <CannotStart problem={problem.what} onRetry={problem.retry} />
  if (!info || !accounts) return <main className={styles['waiting']}>{common.loading}</main>
  const isFirstStart = !info.settings.welcomed && accounts.accounts.length === 0
  return isFirstStart ? <Welcome notices={<Notices />} /> : <Shell />
}

function useStart() {
  const [problem, setProblem] = useState<Problem | null>(null)
  const retry = () => void beginAgain().then(setProblem)
  useEffect(() => void begin().then(setProblem), [])
  return problem && { what: problem, retry }
}

function CannotStart({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <main className={styles['waiting']}>
      <h1 className="visually-hidden">{common.appName}</h1>
      <ProblemMessage problem={problem} actions={<Button onPress={onRetry}>{common.tryAgain}</Button>} />
    </main>
  )
}
