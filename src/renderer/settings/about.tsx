import { useState } from 'react'
import { settingsWords } from '#shared/words/settings.ts'
import { call } from '../state/call.ts'
import { useInfo } from '../state/info-store.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { Button } from '../ui/button.tsx'
import { saveFile } from '../ui/save-file.ts'
import { Section } from './section.tsx'
import styles from './settings.module.css'

/** Which version this is, and what somebody who helps has to know. */
export function About() {
  const version = useInfo(({ info }) => info?.version ?? '')
  const [text, setText] = useState<string | null>(null)
  const show = async () =>
    setText(valueOrReport(await call((desk) => desk.app.diagnostics({})))?.text ?? null)
  return (
    <Section title={settingsWords.about}>
      <p>{settingsWords.version(version)}</p>
      <p className={styles['words']}>{settingsWords.diagnosticsWords}</p>
      {text !== null && (
        <textarea
          className={styles['diagnostics']}
          aria-label={settingsWords.diagnosticsText}
          value={text}
          readOnly
          rows={14}
        />
      )}
      <div className={styles['buttons']}>
        {text === null ? (
          <Button onPress={() => void show()}>{settingsWords.diagnostics}</Button>
        ) : (
          <Button onPress={() => saveFile({ name: settingsWords.diagnosticsFile, type: 'text/plain', text })}>
            {settingsWords.saveDiagnostics}
          </Button>
        )}
      </div>
    </Section>
  )
}
