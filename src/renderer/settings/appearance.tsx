import { languageChoices } from '#shared/app/languages.ts'
import { settingsWords } from '#shared/words/settings.ts'
import { Radios } from '../ui/radios.tsx'
import { changeSettings, useInfo } from '../state/info-store.ts'
import { Section } from './section.tsx'

const themes = ['system', 'light', 'dark'] as const

export function Appearance() {
  const theme = useInfo(({ info }) => info?.settings.theme ?? 'system')
  const language = useInfo(({ info }) => info?.settings.language ?? 'system')
  return (
    <Section title={settingsWords.appearance}>
      <Radios
        label={settingsWords.theme}
        orientation="horizontal"
        options={themes.map((id) => ({ id, label: settingsWords.themes[id] }))}
        value={theme}
        onChange={(chosen) => void changeSettings({ theme: chosen })}
      />
      <Radios
        label={settingsWords.language}
        orientation="horizontal"
        options={languageChoices.map((id) => ({ id, label: settingsWords.languages[id] }))}
        value={language}
        onChange={(chosen) => void changeSettings({ language: chosen })}
      />
    </Section>
  )
}
