import { assertNever } from '../../assert-never.ts'
import type * as english from '../saving.ts'

export const savedWords: typeof english.savedWords = ({ name, outcome }) => {
  switch (outcome) {
    case 'saved':
      return `Gespeichert als ${name}.`
    case 'cancelled':
      return null
    case 'failed':
      return `${name} ließ sich nicht speichern. Einen anderen Ordner wählen oder Platz schaffen und noch einmal speichern.`
    case 'refused':
      return 'Die Datei wurde nicht gespeichert: Es wird schon eine andere gespeichert. Erst die fertig speichern, dann diese.'
    default:
      return assertNever(outcome)
  }
}
