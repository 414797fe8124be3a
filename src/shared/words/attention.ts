import type { JobView } from '../ipc/views.ts'
import { urlCount } from '../purge/job-state.ts'
import { counted, listed, number } from './counted.ts'
import { spoken } from './spoken.ts'

/**
 * What the system's notifications say. A lock screen may show them, so they name a list and numbers, and never a URL, a
 * key or ImageKit's words.
 */
export const attentionWords = spoken('attention/attentionWords', {
  doneTitle: (job: JobView) =>
    job.counts.cleared === urlCount(job) ? 'Everything is cleared' : 'A list is through',
  doneBody: (job: JobView) => {
    const { name, counts, needsYou } = job
    const cleared = `${name}: ${number(counts.cleared)} of ${counted(urlCount(job), 'URL', 'URLs')} cleared.`
    return needsYou === 0 ? cleared : `${cleared} ${needYou(needsYou)}.`
  },
  pausedTitle: 'A list waits for you',
  pausedBody: ({ name, counts }: JobView) =>
    `${name}: ${counted(counts.waiting, 'URL waits', 'URLs wait')}. Open Activity to see why.`,
  keptTitle: 'The month has started again',
  keptBody: (lists: readonly { readonly urls: number; readonly accountName: string }[]) => {
    const urls = lists.reduce((sum, list) => sum + list.urls, 0)
    const names = listed([...new Set(lists.map(({ accountName }) => accountName))])
    return `${counted(urls, 'URL was', 'URLs were')} kept for this (${names}). Nothing is sent before you press Clear.`
  },
  /** Beside the app's picture, read aloud. */
  badge: needYou,
})

function needYou(count: number): string {
  return counted(count, 'URL needs you', 'URLs need you')
}
