import type * as english from '../commands.ts'

export const shortcutWords: typeof english.shortcutWords = {
  everywhere: 'Überall',
  list: 'In der Liste unter „Leeren“',
  activity: 'Unter „Aktivität“',
  palette: 'Befehl suchen',
  settingsToo: 'Einstellungen, wie in anderen Programmen',
  larger: 'Alles größer',
  smaller: 'Alles kleiner',
  actualSize: 'Originalgröße',
  paste: 'URLs oder Dateien in die Liste einfügen',
  thisList: 'Diese Übersicht',
  close: 'Schließen, was offen ist',
  move: 'Von Zeile zu Zeile, von Zelle zu Zelle',
  press: 'Den Knopf der Zeile drücken oder ihre URL bearbeiten',
  edit: 'URL bearbeiten',
  select: 'Zeile auswählen',
  selectSeveral: 'Mehrere Zeilen auswählen',
  selectAll: 'Alle Zeilen auswählen',
  remove: 'Ausgewähltes entfernen',
  undo: 'Rückgängig',
  first: 'Zur ersten Zeile',
  last: 'Zur letzten Zeile',
  copy: 'URLs der ausgewählten Zeilen kopieren',
}

export const keyNames: typeof english.keyNames = {
  mod: 'Strg',
  Escape: 'Esc',
  Enter: 'Eingabe',
  Space: 'Leertaste',
  Shift: 'Umschalt',
  Delete: 'Entf',
  Home: 'Pos1',
  End: 'Ende',
}

export const commandWords: typeof english.commandWords = {
  title: 'Befehl suchen',
  field: 'Was soll geschehen?',
  none: 'Kein Befehl enthält diese Wörter.',
  list: 'Befehle',
  goTo: (place) => `Gehe zu ${place}`,
  account: (name) => `Zu ${name} wechseln`,
  preset: (name) => `Vorlage ${name} verwenden`,
  themes: { system: 'Farben des Systems', light: 'Helle Farben', dark: 'Dunkle Farben' },
  help: (chapter) => `Hilfe: ${chapter}`,
  shortcuts: 'Tastenkürzel',
}
