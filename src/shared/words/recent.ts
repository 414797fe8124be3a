import { counted, number, plural } from './counted.ts'
import { duration } from './time.ts'
import { spoken } from './spoken.ts'

/** The words about URLs that were sent a short while ago. */
export const recentWords = spoken('recent/recentWords', {
  sentence: (urls: number) =>
    `${counted(urls, 'URL of this list was', 'URLs of this list were')} sent in the last 15 minutes, or ${plural(urls, 'is', 'are')} still being cleared. Sending ${plural(urls, 'it', 'them')} again counts again. It helps only where the picture was replaced since.`,
  when: ({ sentAt, clearing }: { readonly sentAt: number; readonly clearing: boolean }, now: number) =>
    `(sent ${duration(now - sentAt)} ago${clearing ? ', still clearing' : ''})`,
  more: (urls: number) => `… and ${counted(urls, 'URL', 'URLs')} more`,
  leaveOut: (urls: number, total: number) =>
    urls === total
      ? `Take ${plural(urls, 'it', `all ${number(urls)}`)} out of the list`
      : `Leave ${plural(urls, 'it', 'them')} out`,
})
