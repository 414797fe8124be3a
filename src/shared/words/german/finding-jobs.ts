import { mostCounted } from '../../purge/limits.ts'
import type * as english from '../finding-jobs.ts'
import { counted, number } from '../counted.ts'

export const findWords: typeof english.findWords = {
  label: 'Frühere Aufträge suchen',
  text: 'URL, Liste, Vorlage oder Konto',
  empty: 'Feld leeren',
  anyAccount: 'Alle Konten',
  anyOutcome: 'Jedes Ergebnis',
  day: 'Tag',
  end: 'Alle Aufträge zeigen',
  nothing: 'Kein Auftrag passt',
  nothingWords: 'Mit einem kürzeren Stück der URL suchen, an einem anderen Tag oder mit jedem Ergebnis.',
}

export const outcomeNames: typeof english.outcomeNames = {
  'needs-you': 'Zu klären',
  cleared: 'Geleert',
  'under-way': 'Unterwegs',
  refused: 'Abgelehnt',
  unsure: 'Unsicher',
  untracked: 'Unbestätigt',
  left: 'Belassen',
  stopped: 'Gestoppt',
}

export const matchWords: typeof english.matchWords = (matches) => {
  if (matches === 0) return 'am Namen gefunden'
  if (matches >= mostCounted) return `${number(mostCounted)} oder mehr URLs passen`
  return counted(matches, 'URL passt', 'URLs passen')
}

export const foundWords: typeof english.foundWords = (jobs, hasOlder) => {
  if (jobs === 0) return 'Kein Auftrag passt.'
  return hasOlder
    ? `${number(jobs)} oder mehr Aufträge passen.`
    : `${counted(jobs, 'Auftrag passt', 'Aufträge passen')}.`
}
