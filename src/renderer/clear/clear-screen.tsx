import { Suspense, useEffect } from 'react'
import { common } from '#shared/words/common.ts'
import { loadedLater, preloadCalmly } from '../ui/loaded-later.tsx'
import { Screen } from '../ui/screen.tsx'
import { useClear } from './clear-store.ts'
import { EmptyList } from './empty-list.tsx'
import { list } from './the-list.ts'
import { useOfList } from './use-list.ts'
import styles from './clear-screen.module.css'

const Dialogs = loadedLater(async () => (await import('./dialogs.tsx')).Dialogs)
const ListOnScreen = loadedLater(async () => (await import('./list-on-screen.tsx')).ListOnScreen)

/** Where a list becomes a job: drop it, see what is wrong with which line, press Clear. */
export function ClearScreen() {
  const started = useClear((state) => state.started)
  const isReading = useClear((state) => state.reading !== null)
  const hasDialog = useClear((state) => state.dialog !== null)
  const isEmpty = useOfList(() => list.isEmpty)
  useStartMark(started)
  if (!started) return <Loading />
  return (
    <Screen scroll>
      <Suspense fallback={<Loading />}>{isEmpty && !isReading ? <EmptyList /> : <ListOnScreen />}</Suspense>
      <Suspense fallback={null}>{hasDialog && <Dialogs />}</Suspense>
    </Screen>
  )
}

function Loading() {
  return <p className={styles['loading']}>{common.loading}</p>
}

/** Tells the browser's own timeline when the screen takes a list, for the benchmark of the start; what is left comes then. */
function useStartMark(started: boolean): void {
  useEffect(() => {
    if (!started) return
    performance.mark('interactive')
    preloadCalmly([ListOnScreen, Dialogs])
  }, [started])
}
