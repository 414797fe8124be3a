import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react'
import { common } from '#shared/words/common.ts'
import { shell, windowTitle } from '#shared/words/shell.ts'
import { ActivityScreen } from '../activity/activity-screen.tsx'
import { PresetsScreen } from '../presets/presets-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Notices } from './notices.tsx'
import { PracticeBar } from './practice-bar.tsx'
import { usePlace, type Place } from './place-store.ts'
import { Rail } from './rail.tsx'
import { useJobAnnouncements } from './job-announcements.ts'
import { useShortcuts } from './shortcuts.ts'
import styles from './shell.module.css'

const Desk = lazy(async () => ({ default: (await import('../clear/desk.tsx')).Desk }))
const ClearScreen = lazy(async () => ({ default: (await import('../clear/clear-screen.tsx')).ClearScreen }))

const screens: Readonly<Record<Place, ComponentType>> = {
  clear: ClearScreen,
  activity: ActivityScreen,
  presets: PresetsScreen,
  settings: SettingsScreen,
}

/** The rail, and beside it the place where the person is. */
export function Shell() {
  const place = usePlace((state) => state.place)
  const main = useScreenFocus()
  useShortcuts()
  useJobAnnouncements()
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
      <Suspense fallback={null}>
        <Desk />
      </Suspense>
    </div>
  )
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
