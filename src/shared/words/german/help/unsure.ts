import type * as english from '../../help/unsure.ts'

export const unsure: typeof english.unsure = () => [
  {
    kind: 'list',
    items: [
      '`Unsicher`: Die URL wurde gesendet, aber es kam keine klare Antwort, weil die Verbindung abriss oder der Computer ausging. Vielleicht ist sie geleert. Von selbst sendet die App sie nie noch einmal, denn das würde doppelt zählen. Zu wählen ist: erneut senden oder belassen.',
      '`Abgelehnt`: ImageKit sagte Nein. Die Zeile zeigt, was ImageKit wörtlich sagt und was es bedeutet. Die URL reparieren und noch einmal leeren.',
      'Dauert zu lange: mehr als 15 Minuten. Meist wird sie am Ende doch geleert. Wenn nicht, mit der Request-ID der Zeile an den Support von ImageKit schreiben.',
      'Wartet auf die Verbindung: Noch wurde nichts gesendet. Es geht von selbst weiter.',
    ],
  },
]
