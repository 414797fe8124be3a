import type { Notice } from '../ipc/views.ts'
import { counted, number } from './counted.ts'
import type { Sentences } from './sentence.ts'
import { moment } from './time.ts'
import { spoken } from './spoken.ts'

export const shell = spoken('shell/shell', {
  skip: 'Skip to the screen',
  places: 'Places',
  place: { clear: 'Clear', activity: 'Activity', presets: 'Presets', settings: 'Settings' },
  account: 'Account',
  switchAccount: 'Switch account',
  manageAccounts: 'Manage accounts',
  noAccount: 'No account yet',
  connect: 'Connect an account',
  practice: 'Practice: nothing is really cleared',
  notices: 'Notices',
  restoreBackup: 'Use the copy',
  allNotices: (count: number) => `Show ${counted(count, 'more notice', 'more notices')}`,
  brokenTitle: 'This screen stopped working',
  brokenWords: 'Your list, your jobs and your settings are kept. Jobs go on in the background.',
  brokenBack: 'Show it again',
  lastTitle: 'The window stopped working',
  lastWords: 'Your list, your jobs and your settings are kept. Jobs go on in the background.',
  lastAgain: 'Load the window again',
  copyDetails: 'Copy details',
  detailsCopied: 'Copied. The details hold no keys and no URLs.',
})

export function windowTitle(place: string): string {
  return `${place} – Purge Desk`
}

export const runningJobs = spoken('shell/runningJobs', (count: number): string =>
  counted(count, 'running job', 'running jobs'),
)

export const testServerBar = spoken(
  'shell/testServerBar',
  (where: string): string => `Test server: ${where}. Nothing is sent to ImageKit.`,
)

interface Quota {
  readonly limit: number
  readonly usedHere: number
  readonly usedElsewhere: number
  readonly left: number
  readonly daysToReset: number
}

export const quotaWords = spoken('shell/quotaWords', {
  label: 'URLs used this month',
  used: (quota: Quota) => `${number(quota.usedHere + quota.usedElsewhere)} of ${number(quota.limit)} used`,
  elsewhere: ({ usedElsewhere }: Quota) => `${number(usedElsewhere)} used elsewhere`,
  left: (quota: Quota) => `${number(quota.left)} left`,
  reset: (quota: Quota) => `starts again in ${counted(quota.daysToReset, 'day', 'days')}`,
})

/** The words for what happened to the app's own files. `detail` is a file's name or a number. */
export function noticeWords({ code, detail }: Pick<Notice, 'code' | 'detail'>): Sentences {
  return notices[code](detail ?? '')
}

type NoticeWords = Readonly<Record<Notice['code'], (detail: string) => Sentences>>

export const notices = spoken<NoticeWords>('shell/notices', {
  'settings-moved-aside': (file) => ({
    happened: 'The settings file could not be read.',
    appDoes:
      file === ''
        ? 'It could not be moved aside, so it was left as it is. The app started with fresh settings and can save none.'
        : `It was moved aside${named(file)} and the app started with fresh settings.`,
    youCan:
      file === ''
        ? 'Check that you may change settings.json in the app’s folder, then open the app again.'
        : 'Add your accounts again. Enter their keys again too.',
  }),
  'presets-moved-aside': (file) => ({
    happened: 'The file with your presets could not be read.',
    appDoes:
      file === ''
        ? 'It could not be moved aside, so it was left as it is. No preset can be saved.'
        : `It was moved aside${named(file)}. Nothing in it was deleted.`,
    youCan:
      file === ''
        ? 'Check that you may change presets.json in the app’s folder, then open the app again.'
        : 'Save your presets again, or ask somebody to look into that file.',
  }),
  'journal-too-new': () => ({
    happened: 'The history was written by a newer version of the app.',
    appDoes: 'It was left untouched, and this version sends nothing.',
    youCan: 'Open the newer version.',
  }),
  'journal-unavailable': () => ({
    happened: 'The history file can’t be opened.',
    appDoes: 'Nothing of it was deleted, and nothing is sent without it.',
    youCan:
      'End what else may hold it, such as a backup. Check that the disk is not full and that you may write to the app’s folder. Then close the app and open it again.',
  }),
  'journal-harmed': () => ({
    happened: 'The history file turned out to be damaged.',
    appDoes: 'Nothing more is sent, because it could not be written down.',
    youCan:
      'Close the app and open it again: it then moves the file aside, and offers the last copy if there is one.',
  }),
  'journal-damaged': (file) => ({
    happened: 'The history file is damaged.',
    appDoes: `It was moved aside${named(file)} and a new history was begun.`,
    youCan: 'Check what was cleared before the damage before you send it again.',
  }),
  'journal-lost': () => ({
    happened: 'The history file is gone or empty.',
    appDoes: 'A new history was begun. There is no copy of the old one.',
    youCan: 'Check what was cleared lately before you send it again.',
  }),
  'journal-backup': (detail) => {
    const [madeAt = '', ...rest] = detail.split(' ')
    const file = rest.join(' ')
    const aside = file === '' ? 'A' : `It was moved aside${named(file)} and a`
    return {
      happened: file === '' ? 'The history file is gone or empty.' : 'The history file is damaged.',
      appDoes: `${aside} new history was begun. There is a copy of ${copyTime(madeAt)}.`,
      youCan:
        'Use the copy: what was cleared and used of the month after that is missing from it, and what it holds unfinished becomes unsure. Or go on with the new history.',
    }
  },
  'journal-in-use': (who) => ({
    happened: `Another copy of the app writes the history${who === '' ? '' : ` (${who})`}.`,
    appDoes: 'This window only shows it and sends nothing.',
    youCan: 'Use the other copy, or close it and open this one again.',
  }),
  'journal-restored': (count) => ({
    happened: 'The history is an older copy than the one used last.',
    appDoes: `${unfinished(count)} may have been sent since, so ${(amount(count) ?? 1) === 1 ? 'it is' : 'they are'} marked unsure. Nothing is sent by itself.`,
    youCan: 'Open Activity, and send again what you want to be sure of.',
  }),
  'left-over-jobs': (count) => ({
    happened: `The app was closed while ${jobs(count)} running.`,
    appDoes: 'What was sent goes on being watched. What was waiting is paused and kept.',
    youCan: 'Open Activity and press Go on.',
  }),
  'unsure-after-restart': (count) => ({
    happened: `The app was closed while ${urls(count)} being sent, before an answer came.`,
    appDoes:
      amount(count) === 1
        ? 'It is marked unsure. The app never sends it again by itself.'
        : 'They are marked unsure. The app never sends them again by itself.',
    youCan: 'In Activity, choose Send again or Leave it.',
  }),
  'page-crashed': () => ({
    happened: 'The window crashed and was opened again.',
    appDoes: 'Jobs went on in the background, and your list is kept.',
    youCan: 'Go on where you were.',
  }),
  unexpected: () => ({
    happened: 'Something went wrong inside the app that it did not foresee.',
    appDoes: 'It wrote the details to its log and goes on. The history says what was sent, as ever.',
    youCan: 'Go on where you were. If a job stands still, close the app and open it again.',
  }),
})

function named(file: string): string {
  return file === '' ? '' : ` as ${file}`
}

function copyTime(detail: string): string {
  const madeAt = Number(detail)
  return Number.isFinite(madeAt) ? moment(madeAt, Date.now()) : 'an earlier day'
}

function amount(detail: string): number | null {
  return /^\d{1,9}$/.test(detail) ? Number(detail) : null
}

function jobs(detail: string): string {
  const count = amount(detail)
  if (count === null) return 'jobs were'
  return `${counted(count, 'job', 'jobs')} ${count === 1 ? 'was' : 'were'}`
}

function urls(detail: string): string {
  const count = amount(detail)
  if (count === null) return 'URLs were'
  return `${counted(count, 'URL', 'URLs')} ${count === 1 ? 'was' : 'were'}`
}

function unfinished(detail: string): string {
  const count = amount(detail)
  return count === null ? 'What was not finished' : counted(count, 'unfinished URL', 'unfinished URLs')
}
