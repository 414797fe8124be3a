import { counted } from '../counted.ts'
import type * as english from '../preset-import.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('de')

export const importWords: typeof english.importWords = {
  title: 'Vorlagen importieren',
  brings: (presets, file) => `${file} bringt ${counted(presets, 'Vorlage', 'Vorlagen')} mit.`,
  lines: (lines) => counted(lines, 'URL', 'URLs'),
  moreLines: (lines) => `und ${counted(lines, 'weitere Zeile', 'weitere Zeilen')}`,
  checking: 'wird geprüft …',
  blocked: (lines) => `${counted(lines, 'Zeile kann', 'Zeilen können')} hier nicht geleert werden`,
  forAccount: (account) => `für ${account}`,
  forAny: 'für jedes Konto',
  noAccount: 'ihr Konto gibt es in dieser App nicht, deshalb gilt sie für jedes Konto',
  clash: 'Es gibt schon eine Vorlage mit diesem Namen',
  clashAll: 'Für alle vergebenen Namen',
  choices: {
    both: 'Beide behalten',
    replace: 'Ersetzen',
    skip: 'Überspringen',
  },
  confirm: (presets) => `${counted(presets, 'Vorlage', 'Vorlagen')} importieren`,
  nothing: 'Nichts zu importieren',
  done: (presets) => `${counted(presets, 'Vorlage', 'Vorlagen')} importiert.`,
  refusedTitle: 'Diese Datei lässt sich nicht importieren',
  inPreset: (at) => `Es ist Vorlage Nummer ${at} in der Datei.`,
}

export const importProblems: typeof english.importProblems = {
  'too-large':
    'Sie ist größer als 5 MB. Wer sie geschickt hat, kann weniger Vorlagen auf einmal exportieren.',
  unreadable:
    'Sie lässt sich nicht lesen. Vielleicht wurde sie verschoben oder geändert: noch einmal wählen.',
  'not-json':
    'Das ist keine Datei mit Vorlagen, oder sie ist abgeschnitten. Wer sie geschickt hat, kann sie noch einmal exportieren.',
  'not-presets':
    'Sie enthält etwas anderes als Vorlagen von Purge Desk. Ist es eine Liste von URLs, gehört sie auf den Bildschirm „Leeren“.',
  newer: 'Sie kommt aus einer neueren Version von Purge Desk. Erst die App aktualisieren, dann importieren.',
  empty: 'Es ist keine Vorlage darin.',
  'too-many':
    'Sie enthält mehr als 500 Vorlagen. Wer sie geschickt hat, kann weniger auf einmal exportieren.',
  'too-long': `Eine ihrer Vorlagen hat mehr als ${write(10_000)} Zeilen.`,
  'too-many-blanks': 'Eine ihrer Vorlagen hat mehr als 50 verschiedene Lücken. Es wurde nichts importiert.',
  'hidden-name':
    'In einem Namen oder einer Notiz sind Zeichen, die unsichtbar sind oder die Leserichtung umdrehen. Es wurde nichts importiert.',
  'formula-name': 'Ein Name darin ist wie eine Formel geschrieben. Es wurde nichts importiert.',
  damaged:
    'Sie wurde geändert oder beschädigt: Eine Vorlage darin sieht anders aus, als Purge Desk sie schreibt. Es wurde nichts importiert.',
}
