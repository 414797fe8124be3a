import type * as english from '../tickets.ts'
import { supportAddress } from '../tickets.ts'

export const ticketWords: typeof english.ticketWords = {
  takingLong: 'An ImageKit schreiben',
  refused: 'ImageKit bitten, es zu leeren',
  higherLimit: 'Um ein höheres Limit bitten',
  title: 'Eine Anfrage an ImageKit',
  words: `Fertig zum Senden an ${supportAddress}, auf Englisch, weil der Support dort Englisch liest. Der Schlüssel steht nicht darin. Bitte erst lesen; ändern lässt sich der Text im Mailprogramm.`,
  text: 'Der Text',
  copy: 'Text kopieren',
  mail: 'Im Mailprogramm öffnen',
  copied: 'Der Text ist kopiert.',
  mailed: 'Das Mailprogramm öffnet sich. Der ganze Text liegt auch in der Zwischenablage.',
  longNote:
    'Der Text ist zu lang für eine Mail, die sich von selbst öffnet: Sie enthält nur seinen Anfang. Der ganze Text liegt in der Zwischenablage; bitte darüber einfügen.',
}
