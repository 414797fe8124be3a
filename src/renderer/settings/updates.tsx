import { useEffect, useRef } from 'react'
import type { UpdatesView } from '#shared/ipc/views.ts'
import { updateModeWords, updateSentence, updateWords } from '#shared/words/updates.ts'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { stepOfUpdate, useUpdates } from '../state/updates-store.ts'
import { Button } from '../ui/button.tsx'
import { Radios } from '../ui/radios.tsx'
import { Section } from './section.tsx'
import styles from './settings.module.css'

const choices = ['on', 'off'] as const

/** Whether there is a newer version of the app, and the next step to it. */
export function Updates() {
  const view = useUpdates((state) => state.view)
  const top = useShown()
  if (!view) return null
  const isOn = view.mode === 'installs' || view.mode === 'announces'
  return (
    <div ref={top}>
      <Section title={updateWords.title} words={updateModeWords[view.mode]}>
        {isOn && <Looking />}
        {isOn && <State view={view} />}
      </Section>
    </div>
  )
}

function Looking() {
  const isOn = useInfo(({ info }) => info?.settings.lookForUpdates ?? true)
  return (
    <Radios
      label={updateWords.byItself}
      orientation="horizontal"
      options={choices.map((id) => ({ id, label: updateWords.byItselfChoices[id] }))}
      value={isOn ? 'on' : 'off'}
      onChange={(chosen) => void changeSettings({ lookForUpdates: chosen === 'on' })}
    />
  )
}

function State({ view }: { view: UpdatesView }) {
  return (
    <>
      <output>{updateSentence(view)}</output>
      {view.notes.length > 0 && (
        <>
          <h3 className={styles['label']}>{updateWords.whatIsNew}</h3>
          <ul className={styles['news']}>
            {view.notes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles['buttons']}>
        <Steps view={view} />
      </div>
    </>
  )
}

type Pressed = Parameters<typeof stepOfUpdate>[0]

function Step({ step, label, isMain = false }: { step: Pressed; label: string; isMain?: boolean }) {
  return (
    <Button variant={isMain ? 'primary' : 'secondary'} onPress={() => void stepOfUpdate(step)}>
      {label}
    </Button>
  )
}

function Steps({ view: { mode, step } }: { view: UpdatesView }) {
  switch (step) {
    case 'idle':
    case 'newest':
    case 'look-failed':
      return <Step step="look" label={updateWords.look} />
    case 'found':
      return mode === 'installs' ? (
        <Step step="download" label={updateWords.download} isMain />
      ) : (
        <Step step="openPage" label={updateWords.openPage} isMain />
      )
    case 'downloading':
      return <Step step="notNow" label={updateWords.stop} />
    case 'ready':
      return <Step step="install" label={updateWords.install} isMain />
    case 'waiting':
      return <Step step="notNow" label={updateWords.takeBack} />
    case 'download-failed':
      return (
        <>
          <Step step="download" label={updateWords.downloadAgain} />
          <Step step="openPage" label={updateWords.openPage} />
        </>
      )
    case 'install-failed':
      return (
        <>
          <Step step="install" label={updateWords.install} />
          <Step step="openPage" label={updateWords.openPage} />
        </>
      )
    case 'looking':
    case 'installing':
      return null
  }
}

/** Comes into view when the person came here for it. */
function useShown() {
  const top = useRef<HTMLDivElement>(null)
  const { isWanted, want } = useUpdates()
  useEffect(() => {
    if (!isWanted) return
    top.current?.scrollIntoView()
    want(false)
  }, [isWanted, want])
  return top
}
