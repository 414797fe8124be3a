import { Suspense, useState } from 'react'
import type { AccountView } from '#shared/ipc/views.ts'
import { defaultThresholds, levelOf, usedOf } from '#shared/purge/forecast.ts'
import { levelWords, quotaPanelWords } from '#shared/words/quota.ts'
import { quotaWords } from '#shared/words/shell.ts'
import { useInfo } from '../state/info-store.ts'
import { classes } from '../ui/classes.ts'
import { Icon } from '../ui/icon.tsx'
import { loadedLater } from '../ui/loaded-later.tsx'
import { Meter } from '../ui/meter.tsx'
import styles from './quota-meter.module.css'

const QuotaPanel = loadedLater(async () => (await import('./quota-panel.tsx')).QuotaPanel)

const tones = { calm: 'accent', look: 'look', stop: 'stop' } as const

/** How much of the account's month is used, in colour and in words, and the way to the whole month. */
export function QuotaMeter({ account }: { readonly account: AccountView }) {
  const [isOpen, setOpen] = useState(false)
  const thresholds = useInfo(({ info }) => info?.settings.quotaThresholds ?? defaultThresholds)
  const { quota } = account
  const level = levelOf(quota, thresholds)
  const alarm = levelWords(level, quota)
  const words = `${quotaWords.used(quota)} · ${quotaWords.left(quota)}`
  return (
    <>
      <div title={[alarm, words, quotaWords.reset(quota)].filter((part) => part !== '').join(' ')}>
        <Meter
          label={quotaWords.label}
          value={usedOf(quota)}
          max={quota.limit}
          valueText={words}
          tone={tones[level]}
        />
      </div>
      <p className={styles['words']}>
        {alarm !== '' && <strong className={styles[level]}>{alarm}</strong>}
        <span className={styles['figures']}>
          <span>{quotaWords.used(quota)}</span>
          <span>{quotaWords.left(quota)}</span>
        </span>
        {quota.usedElsewhere > 0 && <span>{quotaWords.elsewhere(quota)}</span>}
        <span>{quotaWords.reset(quota)}</span>
      </p>
      <button
        type="button"
        className={styles['open']}
        title={quotaPanelWords.open}
        onClick={() => setOpen(true)}
      >
        <Icon name="chart" size="small" />
        <span className={classes(styles['label'])}>{quotaPanelWords.open}</span>
      </button>
      <Suspense fallback={null}>
        {isOpen && <QuotaPanel account={account} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
