import { settingsWords } from '#shared/words/settings.ts'
import { Radios } from '../ui/radios.tsx'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { Section } from './section.tsx'

const choices = ['on', 'off'] as const

/** Whether the system tells of jobs while the window is not in front. */
export function Notifications() {
  const isOn = useInfo(({ info }) => info?.settings.notifications ?? true)
  return (
    <Section title={settingsWords.notifications} words={settingsWords.notificationsWords}>
      <Radios
        label={settingsWords.notificationsLabel}
        orientation="horizontal"
        options={choices.map((id) => ({ id, label: settingsWords.notificationsChoices[id] }))}
        value={isOn ? 'on' : 'off'}
        onChange={(chosen) => void changeSettings({ notifications: chosen === 'on' })}
      />
    </Section>
  )
}
