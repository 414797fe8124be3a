import type { JobState } from '../purge/job-state.ts'
import type { ItemCounts } from '../purge/job-state.ts'
import type { ItemFilter } from '../ipc/views.ts'
import { counted, number, plural } from './counted.ts'
import { moment } from './time.ts'
import { spoken } from './spoken.ts'

export const activity = spoken('activity/activity', {
  title: 'Activity',
  subtitle: 'What was sent, live: there is nothing to refresh.',
  emptyTitle: 'Nothing has been cleared yet',
  emptyWords: 'When you press Clear, you can watch every URL here on its way to Cleared.',
  emptyAction: 'Go to Clear',
  jobs: 'Jobs',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  stopTitle: 'Stop this job?',
  stopConfirm: 'Stop sending',
  stopCancel: 'Don’t stop',
  replaceKey: 'Replace the key',
  enterKey: 'Enter the key',
  usedElsewhere: 'Set what was used elsewhere',
  olderJobs: 'Show older jobs',
  practice: 'Practice',
  practiceLong: 'Practice: nothing was really cleared.',
  copyToList: 'Copy to a new list',
  savePreset: 'Save as preset',
  copyToListHint: 'All URLs of this job, on the Clear screen. Nothing is sent.',
  filters: 'Which URLs',
  filter: {
    all: 'All',
    'needs-you': 'Needs you',
    clearing: 'Clearing',
    cleared: 'Cleared',
    waiting: 'Waiting',
  } satisfies Readonly<Record<ItemFilter, string>>,
  search: 'Search these URLs',
  clearSearch: 'Empty the search',
  table: (job: string) => `URLs of ${job}`,
  column: { state: 'State', url: 'URL', time: 'Time', what: 'What we know', actions: 'Actions' },
  noneFound: 'No URL matches.',
  noneHere: 'No URL is in this state.',
  noneNeedsYou: 'Nothing here needs you.',
  rowLoading: 'Loading…',
  sendAgain: 'Send again',
  leave: 'Leave it',
  leaveAll: (count: number) => `Leave ${number(count)} as ${plural(count, 'it is', 'they are')}`,
  sendAllAgain: (count: number) => `Send ${number(count)} again`,
  details: 'Show details',
  copyUrl: 'Copy URL',
  openInBrowser: 'Open in the browser',
  openHint: (keys: string) => `Your own browser may still show its old copy: reload with ${keys}.`,
  reloadKeys: { mac: '⌘⇧R', other: 'Ctrl+Shift+R' },
  copyRequestId: 'Copy request id',
  urlCopied: 'URL copied.',
  requestIdCopied: 'Request id copied.',
  copySupportId: 'Copy support id',
  supportIdCopied: 'Support id copied.',
  rowMenu: (url: string) => `More for ${url}`,
  browserNote:
    'Visitors’ own browsers may still keep the old picture. ImageKit’s advice is a version in the URL, such as ?v=2, which no browser has kept.',
  takingLongNote: (urls: number) =>
    `${counted(urls, 'URL is', 'URLs are')} taking long: not done after 15 minutes, where a few are usual. The app goes on asking. ImageKit’s support can look into it.`,
  needsKeyToWatch: 'This account needs its key to go on watching what was sent.',
  theirWords: (words: string) => `ImageKit’s own words: “${words}”`,
  theirWordsShort: (words: string) => `ImageKit: “${words}”`,
  inTrouble:
    'ImageKit can’t be reached just now. What waits is tried again by itself, at least once a minute.',
  waitsUntil: (when: string) => `ImageKit asked to wait: goes on at ${when}`,
  againOf: 'Sends an earlier one again',
  sentAgain: 'Sent again as a new row',
  sendAgainTitle: (count: number) => `Send ${counted(count, 'URL', 'URLs')} again?`,
  jobGone: 'This job is no longer there.',
})

export const chosenWords = spoken('activity/chosenWords', {
  label: 'The selected URLs',
  count: (urls: number) => `${counted(urls, 'URL', 'URLs')} selected`,
  copy: (urls: number) => `Copy ${plural(urls, 'URL', 'URLs')}`,
  clear: 'Select none',
  copied: (urls: number) => `${counted(urls, 'URL', 'URLs')} copied.`,
  requestIdsCopied: (ids: number) => `${counted(ids, 'request id', 'request ids')} copied.`,
  noneTitle: 'Nothing to send again',
  none: 'Only what is refused, unsure, unconfirmed, left as is or stopped can be sent again, and each of them once.',
})

export const sortWords = spoken('activity/sortWords', {
  by: (column: string) => `Sort by ${column}`,
})

export const detailWords = spoken('activity/detailWords', {
  title: 'One URL',
  state: 'State',
  since: 'In this state since',
  sentAt: 'Sent',
  notSent: 'Not sent',
  requestId: 'Request id',
  supportId: 'Support id, for a ticket to ImageKit',
  theirWords: 'ImageKit’s own words',
  what: 'What we know',
  none: '–',
})

export const jobStateNames = spoken<Readonly<Record<JobState, string>>>('activity/jobStateNames', {
  collecting: 'Being put together',
  running: 'Running',
  paused: 'Paused',
  stopped: 'Stopped',
  done: 'Done',
})

interface JobTimes {
  readonly createdAt: number
  readonly endedAt: number | null
}

export const jobTimes = spoken(
  'activity/jobTimes',
  ({ createdAt, endedAt }: JobTimes, now: number): string => {
    const started = `started ${moment(createdAt, now)}`
    return endedAt === null ? started : `${started} · ended ${moment(endedAt, now)}`
  },
)

/** The person's name on this computer. */
export const clearedByWords = spoken('activity/clearedByWords', (user: string): string => `by ${user}`)

/** `batch 2 of 3`; nothing for a job of one batch. */
export const batchWords = spoken('activity/batchWords', (batch: number, batches: number): string =>
  batches > 1 ? `batch ${number(batch)} of ${number(batches)}` : '',
)

interface JobCounts {
  readonly counts: ItemCounts
  readonly takingLong: number
  /** Rows that a newer row sends again; not among `counts`. */
  readonly sentAgain: number
}

/** What stands behind its number in a legend. */
export const countWords = spoken('activity/countWords', {
  cleared: 'cleared',
  clearing: 'clearing',
  takingLong: 'taking long',
  sending: 'sending',
  waiting: 'waiting',
  unsure: 'unsure',
  untracked: 'unconfirmed',
  refused: 'refused',
  left: 'left as is',
  stopped: 'stopped',
  sentAgain: 'sent again',
})

/** The parts of a legend in the order of the progress bar, only those there are any of. */
export function countParts({
  counts,
  takingLong,
  sentAgain,
}: JobCounts): readonly { count: number; word: string }[] {
  return [
    { count: counts.cleared, word: countWords.cleared },
    { count: counts.clearing - takingLong, word: countWords.clearing },
    { count: takingLong, word: countWords.takingLong },
    { count: counts.sending, word: countWords.sending },
    { count: counts.waiting, word: countWords.waiting },
    { count: counts.unsure, word: countWords.unsure },
    { count: counts.untracked, word: countWords.untracked },
    { count: counts.refused, word: countWords.refused },
    { count: counts.left, word: countWords.left },
    { count: counts.stopped, word: countWords.stopped },
    { count: sentAgain, word: countWords.sentAgain },
  ].filter((part) => part.count > 0)
}

export function countSentence(job: JobCounts): string {
  return countParts(job)
    .map(({ count, word }) => `${number(count)} ${word}`)
    .join(', ')
}

/** What stopping means, before it is done: what was sent can't be called back (ImageKit's documents name no way). */
export const stopWords = spoken(
  'activity/stopWords',
  ({ waiting, clearing, sending }: ItemCounts): string => {
    const sent = clearing + sending
    const kept =
      sent === 0
        ? ''
        : ` ${counted(sent, 'URL', 'URLs')} already sent can’t be called back and ${plural(sent, 'is', 'are')} watched to the end.`
    return `${counted(waiting, 'URL', 'URLs')} not sent yet will not be sent.${kept} You can copy the list and clear it later.`
  },
)

/** What sending again may cost: an unsure one may have been counted already, and the same URL counts once more. */
export const againCost = spoken('activity/againCost', (count: number, left: number | null): string => {
  const cost = `This may use ${counted(count, 'more URL', 'more URLs')} of the month: each one sent again counts again`
  return left === null ? `${cost}.` : `${cost}. ${number(left)} left this month.`
})

export const leftWords = spoken(
  'activity/leftWords',
  (count: number): string =>
    `${counted(count, 'URL was', 'URLs were')} left as ${plural(count, 'it is', 'they are')}.`,
)

export const sentAgainWords = spoken(
  'activity/sentAgainWords',
  (count: number): string =>
    `${counted(count, 'URL', 'URLs')} sent again as ${plural(count, 'a new row', 'new rows')}.`,
)

/** What a screen reader hears of a running job. */
export const jobAnnouncement = spoken(
  'activity/jobAnnouncement',
  (name: string, counts: ItemCounts, total: number): string =>
    `${name}: ${number(counts.cleared)} of ${number(total)} cleared.`,
)

/** What a screen reader hears when a job ends. */
export const jobEndAnnouncement = spoken(
  'activity/jobEndAnnouncement',
  (name: string, job: JobCounts): string => `${name} is done: ${countSentence(job)}.`,
)
