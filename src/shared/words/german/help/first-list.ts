import type * as english from '../../help/first-list.ts'
import { clearWords } from '../clear.ts'
import { keyWords, settingsWords } from '../settings.ts'
import { shell } from '../shell.ts'
import { welcome } from '../welcome.ts'

export const firstList: typeof english.firstList = () => [
  {
    kind: 'text',
    text: 'ImageKit behält von jedem gezeigten Bild eine Kopie. Wird ein Bild ersetzt, sehen Besucher die alte Kopie, bis sie geleert ist. Diese App leert solche Kopien, URL für URL, und zeigt, wie weit jede ist. Die Dateien selbst bleiben unberührt.',
  },
  {
    kind: 'steps',
    items: [
      `Auf dem ersten Bildschirm **${welcome.practice.action}** drücken, oder **${settingsWords.addPractice}** unter **${shell.place.settings}**. Das Übungskonto verhält sich wie ImageKit, braucht keinen Schlüssel und leert nichts wirklich.`,
      `Auf dem Bildschirm **${shell.place.clear}** die Datei ins Fenster ziehen oder **${clearWords.empty.choose}** drücken. Ist keine Datei zur Hand, **${clearWords.empty.sample}** drücken.`,
      'Die Zeilen ansehen. Was die App repariert hat, sagt es. Was nicht geleert werden kann, sagt warum, und wo es geht mit einem Knopf, der es repariert. Eine Zeile wählen, um mehr dazu zu lesen.',
      'Den großen Knopf unten drücken. Er nennt, wie viele URLs er sendet.',
      `Auf dem Bildschirm **${shell.place.activity}** zusehen, wie jede Zeile **Geleert** wird. Neuladen ist nie nötig. Wird das Fenster vorher geschlossen, fragt die App, ob sie erst zu Ende senden soll.`,
      `Für das eigene Konto: **${shell.place.settings}**, dann **${settingsWords.add}**. Eine URL eines eigenen Bildes und einen privaten Schlüssel einfügen. **${keyWords.test}** sagt, ob der Schlüssel funktioniert, und kostet nichts.`,
    ],
  },
  {
    kind: 'screen',
    file: 'clear-list',
    alt: 'Der Bildschirm „Leeren“ mit einer Liste: was bereit ist, was zu prüfen ist und was nicht geht',
  },
  {
    kind: 'screen',
    file: 'activity-running',
    alt: 'Aktivität mitten in einem Auftrag: jede URL mit ihrem Stand',
  },
]
