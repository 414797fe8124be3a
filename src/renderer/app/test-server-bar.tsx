import { testServerBar } from '#shared/words/shell.ts'
import { useInfo } from '../state/info-store.ts'
import styles from './bars.module.css'

/** Permanent while a test server stands in for ImageKit, so that nobody takes it for the real one. */
export function TestServerBar() {
  const testServer = useInfo(({ info }) => info?.testServer ?? null)
  if (testServer === null) return null
  return (
    <aside className={styles['bar']} aria-label={testServerBar(testServer)}>
      {testServerBar(testServer)}
    </aside>
  )
}
