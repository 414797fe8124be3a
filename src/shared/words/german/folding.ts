import { assertNever } from '../../assert-never.ts'
import { counted, number, plural } from '../counted.ts'
import type * as english from '../folding.ts'

type Fold = Parameters<typeof english.foldWords.offer>[0]

/** `87 URLs liegen in /shop/shoes/`, `5 URLs sind Versionen von /shop/a.jpg` */
function together({ kind, count, folders }: Fold, place: string): string {
  if (kind === 'file') return `${counted(count, 'URL ist eine Version', 'URLs sind Versionen')} von ${place}`
  const urls = counted(count, 'URL liegt', 'URLs liegen')
  return folders > 1
    ? `${urls} in ${counted(folders, 'Ordner', 'Ordnern')} von ${place}`
    : `${urls} in ${place}`
}

export const foldWords: typeof english.foldWords = {
  offer: (fold, place) =>
    `${together(fold, place)}: Ein Platzhalter würde 1 statt ${number(fold.count)} verbrauchen.`,
  show: 'Platzhalter zeigen',
  later: 'Nicht für diese Liste',
  look: 'Platzhalter suchen',
  lookText: 'Diese Liste ist lang. Vielleicht stehen Platzhalter für viele ihrer URLs.',
  looking: 'Platzhalter werden gesucht …',
  none: 'Kein Platzhalter, den ImageKit erlaubt, würde hier viel sparen.',
  title: 'Ein Platzhalter statt vieler URLs',
  choose: 'Platzhalter',
  facts: (fold) =>
    `steht für ${counted(fold.count, 'URL', 'URLs')}, spart ${number(fold.count - 1)} in diesem Monat`,
  saves: (fold, left) =>
    `Verbraucht 1 statt ${number(fold.count)} von ${number(left)}, die in diesem Monat frei sind. ${counted(fold.count, 'Zeile verlässt', 'Zeilen verlassen')} die Liste (siehe unten), und eine Zeile mit dem Platzhalter kommt hinein. Noch wird nichts gesendet.`,
  reachTitle: 'Was er sonst noch leert',
  reach: ({ kind, path }) => {
    switch (kind) {
      case 'folder':
        return `Alles in ${path}, mit allen Ordnern darunter, ob es in dieser Liste steht oder nicht.`
      case 'file':
        return `Jede Version von ${path}, ob sie in dieser Liste steht oder nicht, und andere Dateien, deren Namen so beginnen, etwa ${path}.webp.`
      case 'beginning':
        return `Alles, was mit ${path} beginnt, ob es in dieser Liste steht oder nicht: auch andere Dateien und andere Ordner, etwa ${path}x.jpg oder ${path}x/a.jpg.`
      default:
        return assertNever(kind)
    }
  },
  staying: ({ staying }) =>
    staying === 0
      ? 'Bilder mit einer Größe im Pfad (/tr:…/) sind eigene URLs: Die leert er nicht.'
      : `${counted(staying, 'URL', 'URLs')} dieser Liste mit einer Größe im Pfad (/tr:…/) ${plural(staying, 'bleibt', 'bleiben')} in der Liste: Ein Platzhalter erreicht sie nicht.`,
  covered: (count) => `${counted(count, 'Zeile', 'Zeilen')} dieser Liste, für die er steht`,
  word: 'alles',
  widest: 'Das reicht sehr weit. Alle Bilder dort laden einmal langsamer.',
  typeWord: (word) => `Zum Verwenden das Wort „${word}“ eintippen`,
  use: 'Diesen Platzhalter verwenden',
  back: 'Liste so lassen, wie sie ist',
}
