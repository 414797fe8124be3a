import { counted, number } from '../counted.ts'
import type * as english from '../preset-editing.ts'
import { writtenIn } from '../../app/written-in.ts'

const write = writtenIn('de')

export const editWords: typeof english.editWords = {
  titleNew: 'Neue Vorlage',
  title: (name) => `${name} bearbeiten`,
  subtitle: 'Vor dem Speichern ändert sich nichts.',
  name: 'Name',
  notes: 'Notizen',
  notesHint: 'Für das eigene Team, auch für alle, die die Vorlage importieren.',
  notesProblem: {
    empty: '',
    'too-long': `Notizen haben höchstens ${write(2_000)} Zeichen.`,
    hidden: 'Es sind unsichtbare Zeichen darin. Die Notizen neu eintippen.',
    formula: '',
  },
  lines: 'URLs und Platzhalter, je Zeile einer',
  linesHint:
    'Ein Wort in geschweiften Klammern, etwa {saison}, ist eine Lücke: Beim Verwenden der Vorlage wird danach gefragt. Eine URL, in der wirklich {saison} steht, behält es als {{saison}}.',
  linesMissing: 'Mindestens eine URL eingeben.',
  tooMany: (lines, limit) =>
    `Das sind ${number(lines)} Zeilen. Eine Vorlage fasst höchstens ${number(limit)}.`,
  tooLong: (line) => `Zeile ${number(line)} ist zu lang für eine URL.`,
  tooManyBlanks: (limit) =>
    `Eine Vorlage hat höchstens ${number(limit)} verschiedene Lücken. Einen Teil der Zeilen in eine andere Vorlage legen.`,
  blanks: (names) => `Beim Verwenden gefragt: ${names.map((name) => `{${name}}`).join(', ')}`,
  checking: 'Zeilen werden geprüft …',
  allFit: (urls, account) => `${counted(urls, 'Zeile passt', 'Zeilen passen')} zu ${account}.`,
  noneFit: (account) => `Noch passt keine Zeile zu ${account}.`,
  blocked: (lines) => `${counted(lines, 'Zeile kann', 'Zeilen können')} nicht geleert werden.`,
  leftOut: (lines) =>
    `${counted(lines, 'Zeile hat keine URL und bleibt', 'Zeilen haben keine URL und bleiben')} weg.`,
  odd: 'Zeilen zum Prüfen',
  oddMore: (lines) => `und ${counted(lines, 'weitere Zeile', 'weitere Zeilen')}`,
  goToLine: 'Zur Zeile',
  goToLineNamed: (line) => `Zur Zeile ${number(line)}`,
  repairNamed: (label, line) => `${label}, Zeile ${number(line)}`,
  save: 'Vorlage speichern',
  saved: (name) => `„${name}“ gespeichert.`,
  undone: 'Die Vorlage ist wieder wie vorher.',
  left: 'Die Änderungen wurden nicht gespeichert.',
  backToThem: 'Weiter bearbeiten',
}
