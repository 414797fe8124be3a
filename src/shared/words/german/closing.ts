import type * as english from '../closing.ts'
import { counted } from '../counted.ts'

export const closing: typeof english.closing = {
  title: 'Purge Desk',
  question: (urls) => `${counted(urls, 'URL ist', 'URLs sind')} noch nicht gesendet.`,
  detail:
    'Erst zu Ende senden: Das Fenster schließt, die App sendet den Rest im Hintergrund und beendet sich dann.\nSenden stoppen: Die App beendet sich jetzt. Der Rest bleibt erhalten und geht beim nächsten Start auf Wunsch weiter.',
  finish: 'Erst zu Ende senden',
  stop: 'Senden stoppen',
  cancel: 'Abbrechen',
}
