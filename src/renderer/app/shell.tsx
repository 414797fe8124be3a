import { Suspense, useEffect, useRef, type ComponentType } from 'react'
import { common } from '#shared/words/common.ts'
import { shell, windowTitle } from '#shared/words/shell.ts'
import { ClearScreen } from '../clear/clear-screen.tsx'
import { Desk } from '../clear/desk.tsx'
import { preloadCalmly } from '../ui/loaded-later.tsx'
import { useClear } from '../clear/clear-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { laterScreens } from './later-screens.ts'
import { Notices } from './notices.tsx'
import { laterOverlays, Overlays } from './overlays.tsx'
import { PracticeBar } from './practice-bar.tsx'
import { usePlace, type Place } from '../state/place-store.ts'
import { Rail } from './rail.tsx'
import { useJobAnnouncements } from './job-announcements.ts'
import { useShortcuts } from './shortcuts.ts'
import styles from './shell.module.css'

const screens: Readonly<Record<Place, ComponentType>> = { clear: ClearScreen, ...laterScreens }

/** The rail, and beside it the place where the person is. */
export function Shell() {
  const place = usePlace((state) => state.place)
  const main = useScreenFocus()
  useShortcuts()
  useJobAnnouncements()
  usePreloading()
  useEffect(() => {
    document.title = windowTitle(shell.place[place])
  }, [place])
  const CurrentScreen = screens[place]
  return (
    <div className={styles['shell']}>
      <SkipLink onSkip={() => main.current?.focus()} />
      <Rail />
      <main ref={main} tabIndex={-1} className={styles['main']}>
        <PracticeBar />
        <Notices />
        <div className={styles['screen']}>
          <ErrorBoundary key={place}>
            <Suspense fallback={<p className={styles['loading']}>{common.loading}</p>}>
              <CurrentScreen />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
      <Desk />
      <Overlays />
    </div>
  )
}

/** Once the first screen takes a list, the code of the others comes too, so that going there never waits. */
function usePreloading() {
  const started = useClear((state) => state.started)
  useEffect(() => {
    if (started) preloadCalmly([...Object.values(laterScreens), ...laterOverlays])
  }, [started])
}

/** When a button vanishes with its screen, the keyboard goes on in the new screen, not at the window's start. */
function useScreenFocus() {
  const main = useRef<HTMLElement>(null)
  useEffect(
    () =>
      usePlace.subscribe(() => {
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) main.current?.focus()
        })
      }),
    [],
  )
  return main
}

function SkipLink({ onSkip }: { onSkip: () => void }) {
  return (
    <button type="button" className={styles['skip']} onClick={onSkip}>
      {shell.skip}
    </button>
  )
}
