import type * as english from '../choosing.ts'
import { counted, plural } from '../counted.ts'

export const columnWords: typeof english.columnWords = {
  title: 'In welchen Spalten stehen die URLs?',
  several: (file) =>
    `In ${file} hat mehr als eine Spalte URLs. Bitte die auswählen, die geleert werden sollen.`,
  split: (file) =>
    `In ${file} scheinen die URLs auf mehrere Spalten verteilt. Bitte prüfen, wie sie zusammengesetzt werden.`,
  open: (file) => `Die Spalten von ${file} auswählen, die geleert werden sollen.`,
  joining: (file) => `Die Spalten von ${file} in der Reihenfolge auswählen, in der sie eine URL ergeben.`,
  how: 'Wie stehen die URLs darin?',
  each: 'Jede ganz, in einer Spalte',
  joined: 'Auf mehrere Spalten verteilt',
  columns: 'Spalten mit URLs',
  part: (at) => (at === 0 ? 'Erster Teil' : at === 1 ? 'Dann' : 'Und dann'),
  lettered: (letters) => `Spalte ${letters}`,
  none: (at) => (at < 2 ? 'Spalte wählen' : 'Keine weitere'),
  tooFew: { each: 'Mindestens eine Spalte wählen.', joined: 'Mindestens zwei Spalten wählen.' },
  preview: 'So werden die ersten Zeilen übernommen',
  result: 'Ergibt',
  empty: 'nichts',
  remembered: 'Dieser Computer merkt sich das für Dateien mit denselben Spaltentiteln.',
  noTitles: 'Diese Tabelle hat keine Spaltentitel, deshalb wird bei der nächsten wieder gefragt.',
  take: 'Diese Spalten verwenden',
  cancel: 'Die App wählen lassen',
  change: 'Andere Spalten wählen',
}

export const encodingWords: typeof english.encodingWords = {
  title: 'Welche Buchstaben stimmen?',
  text: (file) =>
    `In ${file} steht nicht, wie ihre Buchstaben geschrieben sind. Bitte die Zeile wählen, deren Umlaute und Akzente richtig aussehen.`,
  label: 'Buchstaben',
  names: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Westeuropa)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16, Bytes vertauscht',
  },
  reading: 'Die ersten Buchstaben werden gelesen …',
  take: 'So lesen',
  check: 'Buchstaben prüfen',
  guessed: (file) => `${file} wurde vielleicht falsch gelesen. Bitte prüfen, ob ä, é und ü richtig aussehen.`,
}

export const readAgainWords: typeof english.readAgainWords = {
  done: (file) => `${file} wurde noch einmal gelesen.`,
  hidden: (sheets) => plural(sheets, 'Das verborgene Blatt dazunehmen', 'Die verborgenen Blätter dazunehmen'),
  leftOut: (sheets) => plural(sheets, 'Verborgenes Blatt, ausgelassen', 'Verborgene Blätter, ausgelassen'),
  gone: 'Um sie anders zu lesen, die Datei noch einmal hineinziehen.',
  hiddenCount: (sheets) => counted(sheets, 'verborgenes Blatt', 'verborgene Blätter'),
}
