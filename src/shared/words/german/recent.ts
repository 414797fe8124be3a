import { counted, number, plural } from '../counted.ts'
import type * as english from '../recent.ts'
import { duration } from '../time.ts'

export const recentWords: typeof english.recentWords = {
  sentence: (urls) =>
    `${counted(urls, 'URL dieser Liste wurde', 'URLs dieser Liste wurden')} in den letzten 15 Minuten gesendet oder ${plural(urls, 'wird', 'werden')} gerade noch geleert. Erneut gesendet ${plural(urls, 'zählt sie', 'zählen sie')} noch einmal. Das hilft nur, wenn das Bild seitdem ersetzt wurde.`,
  when: ({ sentAt, clearing }, now) =>
    `(vor ${duration(now - sentAt)} gesendet${clearing ? ', wird noch geleert' : ''})`,
  more: (urls) => `… und ${counted(urls, 'weitere URL', 'weitere URLs')}`,
  leaveOut: (urls, total) =>
    urls === total ? `${plural(urls, 'Sie', `Alle ${number(urls)}`)} aus der Liste nehmen` : 'Weglassen',
}
