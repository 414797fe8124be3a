import type * as english from '../ending.ts'

export const ending: typeof english.ending = {
  title: 'Purge Desk',
  unexpected:
    'Etwas ist schiefgegangen, womit die App nicht gerechnet hat, und sie muss schließen. Es wird nichts mehr gesendet. Listen und Verlauf bleiben erhalten, und Näheres steht im Protokoll der App.\n\nBitte die App noch einmal öffnen: Sie sagt, was unfertig blieb. Kommt diese Meldung wieder, hilft die Diagnose in den Einstellungen allen, die sich darum kümmern.',
}
