import { whoWords } from '#shared/words/sending.ts'
import { Radios } from '../ui/radios.tsx'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { Section } from './section.tsx'

const choices = ['on', 'off'] as const

/** Whether each job says who cleared it. */
export function WhoCleared() {
  const isOn = useInfo(({ info }) => info?.settings.recordUser ?? true)
  return (
    <Section title={whoWords.title} words={whoWords.words}>
      <Radios
        label={whoWords.label}
        orientation="horizontal"
        options={choices.map((id) => ({ id, label: whoWords.choices[id] }))}
        value={isOn ? 'on' : 'off'}
        onChange={(chosen) => void changeSettings({ recordUser: chosen === 'on' })}
      />
    </Section>
  )
}
