import { counted, number } from './counted.ts'
import { inEnglish } from './language.ts'
import { spoken } from './spoken.ts'

/** ImageKit's own address for tickets (their documents on cache purging). */
export const supportAddress = 'support@imagekit.io'

/** What the screens say about tickets. */
export const ticketWords = spoken('tickets/ticketWords', {
  takingLong: 'Write to ImageKit',
  refused: 'Ask ImageKit to clear it',
  higherLimit: 'Ask for a higher limit',
  title: 'A ticket for ImageKit',
  words: `This is ready to be sent to ${supportAddress}. It holds no key. Read it first, and change it in your mail program as you like.`,
  text: 'The text',
  copy: 'Copy the text',
  mail: 'Open in my mail program',
  copied: 'The text is copied.',
  mailed: 'Your mail program opens. The whole text is on the clipboard, too.',
  longNote:
    'It is too long for a mail that is opened by itself: the mail holds its beginning. The whole text is on the clipboard; paste it over.',
})

/**
 * The tickets themselves, for ImageKit's support. Plain text, one paragraph an entry. They stay English in every
 * language: their readers are ImageKit's.
 */
export const ticketText = {
  hello: 'Hello,',
  id: (ids: readonly string[]) => `ImageKit id: ${ids.join(', ')}`,
  thanks: 'Thank you!',
  pasteRest: '[The rest is too long for this mail. Please paste the whole text from the clipboard here.]',
  takingLong: {
    subject: (id: string) => `Purge requests pending for more than 15 minutes (ImageKit id ${id})`,
    ask: (requests: number) =>
      `${inEnglish(() => counted(requests, 'purge request is', 'purge requests are'))} still Pending more than 15 minutes after sending. Please look into ${requests === 1 ? 'it' : 'them'}.`,
    requestId: (id: string) => `Request id: ${id}`,
    supportId: (id: string) => `x-ik-requestId: ${id}`,
    sent: (time: string) => `Sent: ${time}`,
    pending: (time: string) => `Last answer Pending: ${time}`,
    more: (requests: number) => `… and ${inEnglish(() => number(requests))} more.`,
  },
  refused: {
    subject: (id: string) => `Please clear what the purge rules refuse (ImageKit id ${id})`,
    ask: 'The rules for purging do not allow this, by API or in the dashboard. Please clear it for us:',
  },
  higherLimit: {
    subject: (id: string) => `A higher monthly limit for cache purges (ImageKit id ${id})`,
    ask: 'We need more URL purges a month than our account allows. Please raise the limit.',
    limit: (limit: number) =>
      `Monthly limit so far, as we know it: ${inEnglish(() => counted(limit, 'URL', 'URLs'))}`,
    used: (used: number) =>
      `Used this month, as far as we count: ${inEnglish(() => counted(used, 'URL', 'URLs'))}`,
  },
} as const
