import { counted, listed } from '../counted.ts'
import type * as english from '../presets.ts'
import { daysAgo } from '../time.ts'

export const presetWords: typeof english.presetWords = {
  title: 'Vorlagen',
  subtitle: 'Listen, die immer wieder geleert werden',
  list: 'Vorlagen',
  use: 'Verwenden',
  applyNamed: (name) => `${name} verwenden`,
  menu: (name) => `Mehr zu ${name}`,
  edit: 'Bearbeiten',
  duplicate: 'Duplizieren',
  pin: 'Anheften',
  unpin: 'Lösen',
  pinNamed: (name) => `${name} anheften`,
  unpinNamed: (name) => `${name} lösen`,
  moveUpNamed: (name) => `${name} nach oben`,
  moveDownNamed: (name) => `${name} nach unten`,
  export: 'Exportieren',
  remove: 'Löschen',
  drag: 'An eine andere Stelle ziehen',
  create: 'Neue Vorlage',
  import: 'Importieren',
  exportAll: 'Alle exportieren',
  search: 'Vorlagen suchen',
  searchClear: 'Suche leeren',
  noneFound: 'Keine Vorlage hat das im Namen, in den Notizen oder in den Lücken.',
  forAccount: (account) => `Für ${account}`,
  accountGone: 'Ihr Konto wurde entfernt',
  blanks: (names) => `fragt nach ${listed(names)}`,
  pinnedNow: (name) => `„${name}“ ist angeheftet.`,
  unpinned: (name) => `„${name}“ ist nicht mehr angeheftet.`,
  moved: (name, place, of) => `„${name}“ ist jetzt Nummer ${place} von ${of}.`,
  duplicated: (name) => `„${name}“ wurde angelegt.`,
  undone: 'Rückgängig gemacht.',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  exportTooLarge:
    'Diese Vorlagen sind größer, als eine Datei sein darf: 5 MB. Einzeln exportieren oder kürzen.',
  removed: (name) => `„${name}“ gelöscht.`,
  restored: (name) => `„${name}“ ist wieder da.`,
  emptyTitle: 'Noch keine Vorlagen',
  emptyWords:
    'Unter „Leeren“ eine Liste anlegen und „Als Vorlage speichern“ wählen, oder hier eine schreiben. Auch eine Datei aus dem Team lässt sich hier hineinziehen.',
  emptyAction: 'Zum Leeren',
}

export const presetFacts: typeof english.presetFacts = ({ lines, uses, lastUsedAt }, now) => {
  const size = counted(lines, 'URL', 'URLs')
  if (lastUsedAt === null) return `${size} · noch nicht verwendet`
  const last = `${size} · ${daysAgo(lastUsedAt, now)} verwendet`
  return uses > 1 ? `${last} · ${counted(uses, 'Mal', 'Mal')}` : last
}

export const presetAccountWords: typeof english.presetAccountWords = {
  label: 'Verwenden für',
  any: 'Jedes Konto',
  anyHint: 'Jede URL wird mit dem Konto geleert, das dann gewählt ist.',
}

export const presetNameProblems: typeof english.presetNameProblems = {
  empty: 'Bitte einen Namen eingeben.',
  'too-long': 'Ein Name hat höchstens 200 Zeichen.',
  hidden: 'Es sind unsichtbare Zeichen darin. Den Namen neu eintippen.',
  formula: 'Eine Tabelle würde das als Formel ausführen. Mit einem Buchstaben beginnen.',
}

export const presetSourceWords: typeof english.presetSourceWords = {
  job: (urls) => `${counted(urls, 'URL', 'URLs')} dieses Auftrags, jede einmal.`,
  items: (urls) => `${counted(urls, 'ausgewählte URL', 'ausgewählte URLs')} dieses Auftrags.`,
  rows: (urls) => `${counted(urls, 'URL', 'URLs')} der ausgewählten Zeilen.`,
}

export const presetFileWords: typeof english.presetFileWords = {
  all: 'Vorlagen.json',
  one: (name) => `Vorlage ${name}.json`,
}
