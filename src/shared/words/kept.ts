import { counted, number } from './counted.ts'
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
  label: 'Lists kept for after the reset',
  /** `312 URLs of Acme Shop · Kept on 25 November for after 1 December` */
  facts: ({ urls, accountName, keptAt, until }: Kept, isDue: boolean) => {
    const when = isDue
      ? 'The month has started again: it can be cleared now'
      : `Kept on ${dayInWords(keptAt)} for after ${dayInWords(until)}`
    return `${counted(urls, 'URL', 'URLs')} of ${accountName} · ${when}`
  },
  take: 'Put into the list',
  takeNamed: (name: string) => `Put into the list: ${name}`,
  remove: 'Remove the kept list',
  removeNamed: (name: string) => `Remove the kept list ${name}`,
  removed: (name: string) => `The kept list ${name} was removed.`,
  back: (name: string) => `${name} is in the list. Nothing is sent before you press Clear.`,
  kept: (urls: number, until: number) =>
    `${counted(urls, 'URL is', 'URLs are')} kept on the Clear screen for after ${dayInWords(until)}.`,
  /** On the other screens, and on top of another list. */
  notice: ({ name, urls, accountName }: Pick<Kept, 'name' | 'urls' | 'accountName'>) =>
    `The month of ${accountName} has started again. The ${counted(urls, 'URL', 'URLs')} of ${name} that were kept for this can be cleared now.`,
  show: 'Show it',
  gone: 'This kept list is no longer there.',
  /** In the question before a list that is larger than what is left. */
  fits: (fits: number, rest: number, until: number) =>
    fits === 0
      ? `You can keep it for after ${dayInWords(until)}, when the count starts again. A kept list is never sent by itself.`
      : `You can clear the first ${number(fits)} now and keep the other ${number(rest)} for after ${dayInWords(until)}, when the count starts again. A kept list is never sent by itself.`,
  keepRest: (fits: number, rest: number) =>
    fits === 0 ? `Keep all ${number(rest)}` : `Clear ${number(fits)}, keep ${number(rest)}`,
  anyway: (urls: number) => `Clear all ${number(urls)} anyway`,
})
