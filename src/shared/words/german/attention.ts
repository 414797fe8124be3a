import { urlCount } from '../../purge/job-state.ts'
import type * as english from '../attention.ts'
import { counted, listed, number } from '../counted.ts'

export const attentionWords: typeof english.attentionWords = {
  doneTitle: (job) => (job.counts.cleared === urlCount(job) ? 'Alles ist geleert' : 'Eine Liste ist durch'),
  doneBody: (job) => {
    const { name, counts, needsYou } = job
    const cleared = `${name}: ${number(counts.cleared)} von ${counted(urlCount(job), 'URL', 'URLs')} geleert.`
    return needsYou === 0 ? cleared : `${cleared} ${toSettle(needsYou)}.`
  },
  pausedTitle: 'Eine Liste macht Pause',
  pausedBody: ({ name, counts }) =>
    `${name}: ${counted(counts.waiting, 'URL wartet', 'URLs warten')}. Unter „Aktivität“ steht, warum.`,
  keptTitle: 'Der Monat hat neu begonnen',
  keptBody: (lists) => {
    const urls = lists.reduce((sum, list) => sum + list.urls, 0)
    const names = listed([...new Set(lists.map(({ accountName }) => accountName))])
    return `${counted(urls, 'URL wurde', 'URLs wurden')} dafür aufgehoben (${names}). Vor dem Druck auf „Leeren“ wird nichts gesendet.`
  },
  badge: toSettle,
}

function toSettle(count: number): string {
  return counted(count, 'URL ist zu klären', 'URLs sind zu klären')
}
