import type * as english from '../../help/limit.ts'
import { writtenIn } from '../../../app/written-in.ts'

const write = writtenIn('de')

export const limit: typeof english.limit = () => [
  {
    kind: 'text',
    text: `ImageKit leert für jedes Konto eine bestimmte Zahl von URLs im Monat, meist ${write(1_000)}. Danach lehnt es bis zum nächsten Monat ab.`,
  },
  {
    kind: 'list',
    items: [
      'Jede URL zählt als eine. Auch eine URL mit Stern zählt als eine, egal wie viele sie leert.',
      'ImageKit sagt nicht, wie viele noch frei sind. Die App zählt, was sie selbst sendet. Was das Team im Dashboard von ImageKit leert, zählt auch: beim Konto unter **In diesem Monat anderswo verbraucht** eintragen.',
      'Ist eine Liste länger, als noch frei ist, sagt die App es vor dem Senden und kann den Rest für später aufheben.',
      'Hat der eigene Tarif ein anderes Limit, es in den **Einstellungen** beim Konto eintragen.',
    ],
  },
]
