import type * as english from '../../help/unsure.ts'
import { activity } from '../activity.ts'
import { stateNames, watchingWords } from '../states.ts'

export const unsure: typeof english.unsure = () => [
  {
    kind: 'list',
    items: [
      `**${stateNames.unsure}**: Die URL wurde gesendet, aber es kam keine klare Antwort, weil die Verbindung abriss oder der Computer ausging. Vielleicht ist sie geleert. Von selbst sendet die App sie nie noch einmal, denn das würde doppelt zählen. Zu wählen ist: erneut senden oder belassen.`,
      `**${stateNames.refused}**: ImageKit sagte Nein. Die Zeile zeigt, was ImageKit wörtlich sagt und was es bedeutet. Die URL reparieren und noch einmal leeren.`,
      `**${watchingWords.takingLong}**: mehr als 15 Minuten. Meist wird sie am Ende doch geleert. Wenn nicht, mit der Request-ID der Zeile an den Support von ImageKit schreiben.`,
      `**${stateNames.waiting}**: noch nicht gesendet. Das geschieht von selbst, wenn sie an der Reihe oder die Verbindung zurück ist; macht der Auftrag Pause, nach dem Druck auf **${activity.goOn}**.`,
    ],
  },
]
