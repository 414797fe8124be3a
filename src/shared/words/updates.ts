import type { UpdateMode, UpdatesView, UpdateStep } from '../ipc/views.ts'
import { inPercent } from './counted.ts'
import { spoken } from './spoken.ts'

export const updateWords = spoken('updates/updateWords', {
  title: 'Updates',
  byItself: 'Look for a newer version once a day',
  byItselfChoices: { on: 'On', off: 'Off' },
  look: 'Look now',
  download: 'Download',
  downloadAgain: 'Download again',
  stop: 'Stop the download',
  install: 'Install and restart',
  takeBack: 'Do not install it',
  openPage: 'Open the page with the newer version',
  whatIsNew: 'What is new',
  show: 'What is new',
  progress: 'Download',
})

/** How this build comes to a newer version. */
export const updateModeWords = spoken<Readonly<Record<UpdateMode, string>>>('updates/updateModeWords', {
  installs:
    'The app asks before it downloads anything and before it installs it, and never installs during a job.',
  announces: 'The app says when there is a newer version. You get it from its page.',
  'off-development': 'This version was made from source and does not look for updates.',
  'off-unsigned':
    'This version is not signed, so it does not look for updates: nothing could tell a real one from a false one.',
  'off-no-address': 'This version knows no place to look for updates.',
})

/** Where the update stands, in one sentence. */
export function updateSentence(view: Pick<UpdatesView, 'step' | 'version' | 'percent'>): string {
  return sentences[view.step](view.version ?? '', view.percent)
}

/** What a bar on every screen says; null where there is nothing to decide. */
export function updateNews({ step, version }: Pick<UpdatesView, 'step' | 'version'>): string | null {
  if (version === null || (step !== 'found' && step !== 'ready')) return null
  return sentences[step](version, 0)
}

export const sentences = spoken<Readonly<Record<UpdateStep, (version: string, percent: number) => string>>>(
  'updates/sentences',
  {
    idle: () => 'Not looked yet.',
    looking: () => 'Looking for a newer version…',
    newest: () => 'This is the newest version.',
    found: (version) => `Purge Desk ${version} is available.`,
    downloading: (version, percent) =>
      `Purge Desk ${version} is being downloaded: ${inPercent(percent / 100)}.`,
    ready: (version) => `Purge Desk ${version} is downloaded and can be installed.`,
    waiting: (version) =>
      `Purge Desk ${version} will be installed as soon as the running jobs have sent all.`,
    installing: (version) => `Purge Desk ${version} is being installed. The app starts again by itself.`,
    'look-failed': () =>
      'Looking for a newer version did not work. The app goes on as it is and looks again tomorrow. You can look again in a moment.',
    'download-failed': (version) =>
      `Purge Desk ${version} could not be downloaded, or is not from the app’s maker. The app goes on as it is. You can download it again.`,
    'install-failed': (version) =>
      `Purge Desk ${version} could not be installed. Nothing was changed. You can install it again, or from its page.`,
  },
)
