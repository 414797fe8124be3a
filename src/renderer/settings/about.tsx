import { settingsWords } from '#shared/words/settings.ts'
import { useInfo } from '../app/info-store.ts'
import { Section } from './section.tsx'

export function About() {
  const version = useInfo(({ info }) => info?.version ?? '')
  return (
    <Section title={settingsWords.about}>
      <p>{settingsWords.version(version)}</p>
    </Section>
  )
}
