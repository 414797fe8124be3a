import { useState } from 'react'
import { defaultThresholds } from '#shared/purge/forecast.ts'
import { common } from '#shared/words/common.ts'
import { thresholdWords } from '#shared/words/quota.ts'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import styles from './thresholds.module.css'

/** From which share of the month on the meter warns and alarms. */
export function Thresholds() {
  const saved = useInfo(({ info }) => info?.settings.quotaThresholds ?? defaultThresholds)
  const [texts, setTexts] = useState({ look: String(saved.look), stop: String(saved.stop) })
  const [error, setError] = useState<string>()
  const change = (part: Partial<typeof texts>) => {
    setTexts({ ...texts, ...part })
    setError(undefined)
  }
  const save = async () => {
    const [look, stop] = [percent(texts.look), percent(texts.stop)]
    if (look === null || stop === null || look > stop) return setError(thresholdWords.wrong)
    await changeSettings({ quotaThresholds: { look, stop } })
    showToast({ text: thresholdWords.saved })
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={thresholdWords.look}
        inputMode="numeric"
        value={texts.look}
        onChange={(look) => change({ look })}
        error={error}
      />
      <TextField
        label={thresholdWords.stop}
        inputMode="numeric"
        value={texts.stop}
        onChange={(stop) => change({ stop })}
      />
      <Button type="submit">{common.save}</Button>
    </form>
  )
}

function percent(text: string): number | null {
  const value = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0
  return value >= 1 && value <= 100 ? value : null
}
