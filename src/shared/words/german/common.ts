import type * as english from '../common.ts'

export const common: typeof english.common = {
  appName: 'Purge Desk',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  tryAgain: 'Noch einmal versuchen',
  dismiss: 'Ausblenden',
  more: 'Mehr',
  loading: 'Wird geladen …',
  messages: 'Meldungen',
}
