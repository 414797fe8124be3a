import { defaultKeep, keeps } from '#shared/purge/keeping.ts'
import { defaultSpeedName, speeds } from '#shared/purge/speed.ts'
import { keepWords, speedWords } from '#shared/words/sending.ts'
import { Radios } from '../ui/radios.tsx'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { Section } from './section.tsx'

/** How fast URLs are sent, slower to faster. */
export function SendingSpeed() {
  const speed = useInfo(({ info }) => info?.settings.speed ?? defaultSpeedName)
  return (
    <Section title={speedWords.title} words={speedWords.words}>
      <Radios
        label={speedWords.label}
        options={speeds.map((id) => ({ id, label: speedWords.name(id), hint: speedWords.hint(id) }))}
        value={speed}
        onChange={(chosen) => void changeSettings({ speed: chosen })}
      />
    </Section>
  )
}

/** How long the single URLs of finished jobs are kept. */
export function KeepHistory() {
  const keep = useInfo(({ info }) => info?.settings.keep ?? defaultKeep)
  return (
    <Section title={keepWords.title} words={keepWords.words}>
      <Radios
        label={keepWords.label}
        orientation="horizontal"
        options={keeps.map((id) => ({ id, label: keepWords.name(id) }))}
        value={keep}
        onChange={(chosen) => void changeSettings({ keep: chosen })}
      />
    </Section>
  )
}
