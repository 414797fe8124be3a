import { listed } from '../counted.ts'
import { cut, words } from '../finding-words.ts'
import type * as english from '../findings-quiet.ts'

const nothingToDo = 'Nichts. War die Zeile richtig, wie sie war, „Rückgängig“ drücken.'

export const quietWords: typeof english.quietWords = {
  trimmed: words(
    'Repariert: Leerzeichen entfernt',
    'Leerzeichen vor oder hinter der URL wurden entfernt.',
    'Sie gehören nie zu einer URL.',
    nothingToDo,
  ),
  'wrapping-taken-off': words(
    ({ about }) => `Repariert: ${wrapping(about)} entfernt`,
    ({ about }) => `Um die URL herum entfernt: ${wrapping(about)} (${cut(about, 20)})`,
    'In Listen stehen sie oft um URLs herum; sie gehören nicht dazu.',
    nothingToDo,
  ),
  'invisible-taken-off': words(
    'Repariert: Unsichtbares entfernt',
    'An den Enden der Zeile wurden Zeichen entfernt, die niemand sieht.',
    'Programme setzen sie dorthin; sie gehören nicht zur URL.',
    nothingToDo,
  ),
  'scheme-added': words(
    'Repariert: https:// ergänzt',
    ({ about }) => `Davor wurde ${cut(about, 12) || 'https://'} ergänzt.`,
    'ImageKit braucht die ganze URL.',
    nothingToDo,
  ),
  'fragment-taken-off': words(
    'Repariert: der Teil ab # entfernt',
    ({ about }) => `Am Ende wurde „${cut(about, 40)}“ entfernt.`,
    'Was nach einem # steht, bleibt im Browser und kommt nie bei ImageKit an.',
    nothingToDo,
  ),
  'host-lower-cased': words(
    'Repariert: Domain kleingeschrieben',
    'Die Domain wurde kleingeschrieben.',
    'In einer Domain sind große und kleine Buchstaben gleich. Im Pfad nicht, und dort wurde nichts geändert.',
    nothingToDo,
  ),
  'star-reach': words(
    'Bereit: alles, was so beginnt',
    ({ about }) => `Der Stern leert jede URL, die mit ${cut(about, 80)} beginnt.`,
    'Er zählt als eine URL des Monatslimits, egal wie weit er reicht.',
    'Prüfen, dass sonst nichts so beginnt.',
  ),
  versioned: words(
    'Bereit: nur diese Version',
    ({ about }) => `Diese URL nennt eine Version (${cut(about, 40)}), und die gehört dazu.`,
    'Die Datei ohne sie oder mit anderer Version bleibt, wie sie ist.',
    'Nichts, wenn diese URL auf den eigenen Seiten steht. Für alle Versionen die URL der Datei mit einem Stern enden lassen.',
  ),
  transformation: words(
    'Bereit: nur diese Größe oder Form',
    ({ about }) =>
      `Diese URL verlangt eine bestimmte Größe oder Form (${cut(about, 40)}), die ImageKit für sich aufhebt.`,
    'Das Original und andere Größen bleiben, wie sie sind.',
    'Nichts, wenn diese URL auf den eigenen Seiten steht. Andere Größen von dort dazunehmen.',
  ),
  video: words(
    'Bereit: ein Video',
    'Das ist ein Video oder einer seiner Streams.',
    'Ein Video liegt in mehreren Stücken vor. Die URL der Datei mit einem Stern am Ende umfasst auch die Streams.',
    'Den Stern ergänzen, wenn auch die Streams geleert werden sollen.',
  ),
}

/** Names what stood around a URL: `Anführungszeichen und Komma`. */
function wrapping(about: string): string {
  const kinds = [
    /["'“”„‘’«»`]/.test(about) && 'Anführungszeichen',
    /[<>()[\]{}]/.test(about) && 'Klammern',
    /,/.test(about) && 'Komma',
    /;/.test(about) && 'Semikolon',
    /[.!?:]/.test(about) && 'Satzzeichen',
  ].filter((kind) => kind !== false)
  return kinds.length === 0 ? 'Zeichen' : listed(kinds.slice(0, 2))
}
