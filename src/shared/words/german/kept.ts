import { counted, number, plural } from '../counted.ts'
import type * as english from '../kept.ts'
import { dayInWords } from '../quota.ts'

export const keptWords: typeof english.keptWords = {
  label: 'Listen, die für den nächsten Monat aufgehoben sind',
  facts: ({ urls, accountName, keptAt, until }, isDue, left) => {
    const begun = `Der Monat hat neu begonnen${left === 0 ? '' : ': Sie kann jetzt geleert werden'}`
    const when = isDue ? begun : `Am ${dayInWords(keptAt)} aufgehoben, zu leeren ab dem ${dayInWords(until)}`
    return `${counted(urls, 'URL', 'URLs')} von ${accountName} · ${when}`
  },
  take: 'In die Liste übernehmen',
  takeNamed: (name) => `In die Liste übernehmen: ${name}`,
  remove: 'Aufgehobene Liste entfernen',
  removeNamed: (name) => `Aufgehobene Liste ${name} entfernen`,
  removed: (name) => `Die aufgehobene Liste ${name} wurde entfernt.`,
  back: (name) => `${name} steht in der Liste. Vor dem Druck auf „Leeren“ wird nichts gesendet.`,
  kept: (urls, until) =>
    `${counted(urls, 'URL ist', 'URLs sind')} aufgehoben, zu leeren ab dem ${dayInWords(until)}.`,
  notice: ({ name, urls, accountName }, left) =>
    left === 0
      ? `Der Monat von ${accountName} hat neu begonnen, aber es ist nichts mehr frei. ${counted(urls, 'URL', 'URLs')} von ${name} ${plural(urls, 'bleibt', 'bleiben')} aufgehoben.`
      : `Der Monat von ${accountName} hat neu begonnen. ${plural(urls, 'Die URL', `Die ${number(urls)} URLs`)} aus ${name} ${plural(urls, 'kann', 'können')} jetzt geleert werden.`,
  show: 'Zeigen',
  gone: 'Diese aufgehobene Liste gibt es nicht mehr.',
  fits: (fits, rest, until) =>
    fits === 0
      ? `Die Liste lässt sich aufheben, bis die Zählung am ${dayInWords(until)} neu beginnt. Eine aufgehobene Liste wird nie von selbst gesendet.`
      : `Die ersten ${number(fits)} können jetzt geleert und die anderen ${number(rest)} aufgehoben werden, bis die Zählung am ${dayInWords(until)} neu beginnt. Eine aufgehobene Liste wird nie von selbst gesendet.`,
  keepRest: (fits, rest) =>
    fits === 0 ? `Alle ${number(rest)} aufheben` : `${number(fits)} leeren, ${number(rest)} aufheben`,
  anyway: (urls) => `Trotzdem alle ${number(urls)} leeren`,
}
