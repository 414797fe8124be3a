import { counted, number } from '../counted.ts'
import type * as english from '../quota.ts'
import { dayInWords, usedPercent } from '../quota.ts'

export const quotaPanelWords: typeof english.quotaPanelWords = {
  open: 'Monat zeigen',
  title: (account) => `${account} in diesem Monat`,
  period: ({ from, to }) => `${dayInWords(from)} bis ${dayInWords(to - 1)}, nach Weltzeit (UTC)`,
  usedHere: 'Von dieser App verbraucht',
  usedElsewhere: 'Anderswo verbraucht',
  left: 'Frei',
  limit: 'Monatslimit',
  reset: 'Beginnt neu',
  resetOn: ({ to, daysToReset }) => `am ${dayInWords(to)}, in ${counted(daysToReset, 'Tag', 'Tagen')}`,
  change: 'Anderswo Verbrauchtes ändern',
  picture: 'Von dieser App geleerte URLs, Tag für Tag',
  pictureText: (most) => `Ein Balken je Tag; der höchste steht für ${counted(most, 'URL', 'URLs')}.`,
  table: 'Dasselbe in Zahlen',
  day: 'Tag',
  urls: 'URLs',
  sum: 'Bisher',
  nothing: 'In diesem Monat hat diese App noch nichts geleert.',
  honest:
    'ImageKit nennt den Verbrauch nirgends. Die App zählt, was sie selbst sendet; was das Team anderswo leert, zählt nur mit, wenn es eingetragen wird.',
}

export const levels: typeof english.levels = {
  calm: () => '',
  look: (quota) => `${usedPercent(quota)} des Monats sind verbraucht.`,
  stop: (quota) =>
    quota.left === 0
      ? 'Verbraucht.'
      : `${usedPercent(quota)} sind verbraucht: nur noch ${number(quota.left)} frei.`,
}

export const paceWords: typeof english.paceWords = (reachedAt) =>
  `Geht es so weiter, ist das Limit am ${dayInWords(reachedAt)} erreicht.`

export const paceAfterWords: typeof english.paceAfterWords = (reachedAt) =>
  `Geht es nach dieser Liste so weiter, ist das Limit am ${dayInWords(reachedAt)} erreicht.`

export const thresholdWords: typeof english.thresholdWords = {
  title: 'Monatslimit',
  words:
    'Wann die Anzeige neben dem Konto warnt, in Prozent des Monatslimits. Angehalten wird dadurch nichts.',
  look: 'Warnung ab (%)',
  stop: 'Alarm ab (%)',
  wrong: 'Ganze Zahlen von 1 bis 100 eingeben, die erste nicht größer als die zweite.',
  saved: 'Gespeichert.',
}
