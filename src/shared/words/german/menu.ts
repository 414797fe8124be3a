import type * as english from '../menu.ts'

export const menuWords: typeof english.menuWords = {
  file: 'Datei',
  edit: 'Bearbeiten',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  selectAll: 'Alles auswählen',
  view: 'Ansicht',
  larger: 'Größer',
  smaller: 'Kleiner',
  actualSize: 'Originalgröße',
  fullScreen: 'Vollbild',
  commands: 'Befehl suchen …',
  settings: 'Einstellungen …',
  help: 'Hilfe',
  guide: 'Purge Desk-Hilfe',
  shortcuts: 'Tastenkürzel',
  quit: 'Beenden',
}
