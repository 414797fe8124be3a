import { counted, number, plural } from './counted.ts'
import { dayInWords } from './quota.ts'
import { spoken } from './spoken.ts'

interface Kept {
  readonly name: string
  readonly accountName: string
  readonly urls: number
  readonly keptAt: number
  readonly until: number
}

/** Lists that wait for the reset of their account's month. */
export const keptWords = spoken('kept/keptWords', {
  label: 'Lists kept for next month',
  /** `312 URLs of Acme Shop · Kept on 25 November, to clear from 1 December`. `left`: of that account’s month, if known. */
  facts: ({ urls, accountName, keptAt, until }: Kept, isDue: boolean, left: number | null) => {
    const begun = `The month has started again${left === 0 ? '' : ': it can be cleared now'}`
    const when = isDue ? begun : `Kept on ${dayInWords(keptAt)}, to clear from ${dayInWords(until)}`
    return `${counted(urls, 'URL', 'URLs')} of ${accountName} · ${when}`
  },
  take: 'Put into the list',
  takeNamed: (name: string) => `Put into the list: ${name}`,
  remove: 'Remove the kept list',
  removeNamed: (name: string) => `Remove the kept list ${name}`,
  removed: (name: string) => `The kept list ${name} was removed.`,
  back: (name: string) => `${name} is in the list. Nothing is sent before you press Clear.`,
  kept: (urls: number, until: number) =>
    `${counted(urls, 'URL is', 'URLs are')} kept, to clear from ${dayInWords(until)}.`,
  /** On the other screens, and on top of another list. */
  notice: ({ name, urls, accountName }: Pick<Kept, 'name' | 'urls' | 'accountName'>, left: number | null) =>
    left === 0
      ? `The month of ${accountName} has started again, but nothing is left of it. ${counted(urls, 'URL', 'URLs')} of ${name} ${plural(urls, 'is', 'are')} still kept.`
      : `The month of ${accountName} has started again. ${plural(urls, 'The URL', `The ${number(urls)} URLs`)} kept from ${name} can be cleared now.`,
  show: 'Show it',
  gone: 'This kept list is no longer there.',
  /** In the question before a list that is larger than what is left. */
  fits: (fits: number, rest: number, until: number) =>
    fits === 0
      ? `You can keep it and clear it from ${dayInWords(until)}, when the count starts again. A kept list is never sent by itself.`
      : `You can clear the first ${number(fits)} now and keep the other ${number(rest)} and clear them from ${dayInWords(until)}, when the count starts again. A kept list is never sent by itself.`,
  keepRest: (fits: number, rest: number) =>
    fits === 0 ? `Keep all ${number(rest)}` : `Clear ${number(fits)}, keep ${number(rest)}`,
  anyway: (urls: number) => `Clear all ${number(urls)} anyway`,
})
