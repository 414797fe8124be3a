import { assertNever } from '../assert-never.ts'
import type { ItemState } from '../purge/item-state.ts'
import type { PauseReason } from '../purge/job-state.ts'
import type { Reason } from '../purge/reason.ts'
import type { Sentences } from './sentence.ts'
import { spoken } from './spoken.ts'

/** The name of each state of a URL, as a badge. */
export const stateNames = spoken<Readonly<Record<ItemState, string>>>('states/stateNames', {
  waiting: 'Waiting',
  sending: 'Sending',
  clearing: 'Clearing',
  cleared: 'Cleared',
  untracked: 'Unconfirmed',
  refused: 'Refused',
  unsure: 'Unsure',
  left: 'Left as is',
  stopped: 'Stopped',
})

/** What more there is to say of a URL that ImageKit works on. */
export const watchingWords = spoken('states/watchingWords', {
  takingLong: 'Taking long',
  needsKey: 'Needs the key to go on watching',
  paused: 'Waits until you press Go on',
  takingLongWhy: 'Still not done after 15 minutes; usually it takes a few',
})

/** What each state means where no reason says more. */
export const plain = spoken<Readonly<Record<ItemState, string>>>('states/plain', {
  waiting: 'Goes out when its turn comes',
  sending: 'Being sent now',
  clearing: 'ImageKit is working on it',
  cleared: 'ImageKit reports it cleared',
  untracked: 'ImageKit took it, but can’t say any more how it ended',
  refused: 'ImageKit said no',
  unsure: 'Sent, but it is not known whether ImageKit took it',
  left: 'You left it as it is',
  stopped: 'Not sent: the job was stopped',
})

export const because = spoken<Readonly<Record<Reason, string>>>('states/because', {
  'rate-limited': 'ImageKit asked to wait; it is tried again by itself',
  'service-unavailable': 'ImageKit is not available just now; it is tried again by itself',
  offline: 'This computer is offline; it goes out when the network is back',
  dns: 'ImageKit could not be found on the network; it is tried again by itself',
  'refused-connection': 'No connection to ImageKit; it is tried again by itself',
  tls: 'No secure connection to ImageKit; it is tried again by itself',
  proxy:
    'Your network’s proxy did not let it through, perhaps for want of a password; it is tried again by itself',
  key: 'Waits for a working key',
  blocked: 'Waits: ImageKit takes no more requests from this account',
  'refused-by-imagekit': 'ImageKit said no',
  'no-answer': 'Sent, but no answer came back',
  'cut-off': 'Sent, but the connection was cut before an answer came',
  'server-error': 'Sent, but ImageKit answered with trouble of its own',
  'html-answer': 'Sent, but something else than ImageKit’s service answered',
  'no-request-id': 'Sent, but the answer had no request id to follow',
  'unknown-status': 'Sent, but ImageKit’s answer is not one the app knows',
  redirected: 'Sent, but the answer pointed elsewhere, and the app does not follow',
  'app-closed': 'The app was closed before an answer came',
  'restored-journal': 'The history is an older copy: it may have been sent since',
  'request-forgotten': 'ImageKit took it, but no longer knows the request',
  'too-old': 'ImageKit took it, but said nothing final for 7 days',
  'account-removed': 'The account was removed here, so ImageKit can’t be asked how it ended',
  'unknown-word': 'ImageKit reports a state the app does not know; it goes on asking',
  'status-unreachable': 'ImageKit took it; its state can’t be asked just now and is asked again',
})

/** Why a URL is in its state, in our words. ImageKit's own stand beside it. `isPaused`: its job is. */
export function stateSentence(
  state: ItemState,
  reason: Reason | null,
  takingLong: boolean,
  isPaused = false,
): string {
  if (state === 'waiting' && isPaused && reason !== 'key' && reason !== 'blocked') return watchingWords.paused
  if (state === 'clearing' && reason === 'key') return watchingWords.needsKey
  if (state === 'clearing' && takingLong) return watchingWords.takingLongWhy
  if (reason !== null && saysMore(state)) return because[reason]
  return plain[state]
}

/** The same in a few words, for a row that has buttons beside it; the details say the whole sentence. */
export const inShort = spoken<Partial<Readonly<Record<Reason, string>>>>('states/inShort', {
  'refused-by-imagekit': 'ImageKit said no',
  'no-answer': 'No answer came back',
  'cut-off': 'Cut off, no answer',
  'server-error': 'ImageKit had trouble',
  'html-answer': 'Something else answered',
  'no-request-id': 'No request id came back',
  'unknown-status': 'An unknown answer',
  redirected: 'The answer led elsewhere',
  'app-closed': 'The app was closed',
  'restored-journal': 'The history is older',
  'request-forgotten': 'ImageKit forgot it',
  'too-old': 'No end after 7 days',
})

/** What a row says that waits for the person. Null where the whole sentence is short enough. */
export function shortSentence(state: ItemState, reason: Reason | null): string | null {
  return reason !== null && saysMore(state) ? (inShort[reason] ?? null) : null
}

/** In the other states an older reason is history. */
function saysMore(state: ItemState): boolean {
  switch (state) {
    case 'waiting':
    case 'clearing':
    case 'untracked':
    case 'refused':
    case 'unsure':
      return true
    case 'sending':
    case 'cleared':
    case 'left':
    case 'stopped':
      return false
    default:
      return assertNever(state)
  }
}

/** Why a job is paused. Nothing of it is lost: what waits goes out when it goes on. */
export const pauseSentences = spoken<Readonly<Record<PauseReason, Sentences>>>('states/pauseSentences', {
  person: {
    happened: 'You paused this job.',
    appDoes: 'What was already sent is still watched.',
    youCan: 'Press Go on to send the rest.',
  },
  'key-refused': {
    happened: 'ImageKit did not accept the key.',
    appDoes: 'It stopped sending, and no URL is marked as failed.',
    youCan: 'Replace the key, then press Go on: the job goes on from where it was.',
  },
  'key-missing': {
    happened: 'The key of this account is not at hand.',
    appDoes: 'Nothing is sent, and what was sent can’t be watched without it.',
    youCan: 'Enter the key, then press Go on: the job goes on from where it was.',
  },
  blocked: {
    happened: 'ImageKit takes no more requests: probably the monthly limit is used up, perhaps elsewhere.',
    appDoes: 'It keeps the rest of the list and tries nothing by itself.',
    youCan: 'Set what was used elsewhere, or go on when the limit is free again.',
  },
  outage: {
    happened: 'Three answers in a row were unclear: ImageKit or the network seems to have trouble.',
    appDoes: 'It stopped sending, so that only a few URLs are unsure.',
    youCan: 'Wait a little, then press Go on.',
  },
  'unknown-answer': {
    happened: 'ImageKit gave an answer the app does not know.',
    appDoes: 'It stopped sending, and keeps the rest of the list.',
    youCan: 'Read ImageKit’s words, then press Go on or stop the job.',
  },
  restart: {
    happened: 'The app was closed before everything was sent.',
    appDoes: 'What was already sent is still watched. The rest goes out only when you say so.',
    youCan: 'Press Go on to send the rest.',
  },
  restored: {
    happened: 'The history is an older copy than the one used last.',
    appDoes: 'Everything unfinished is marked unsure, because it may have been sent since.',
    youCan: 'Send again what you want to be sure of, or leave it.',
  },
  journal: {
    happened: 'The history can’t be written.',
    appDoes: 'It sends nothing that it could not write down.',
    youCan: 'Make room on the disk, or end what else holds the file, such as a backup. Then press Go on.',
  },
})

/** Why a job waits for its key where the key is kept, and the password store does not give it out. */
export const keychainLocked = spoken<Sentences>('states/keychainLocked', {
  happened: 'This computer’s password store is locked or does not answer, so the key is out of reach.',
  appDoes: 'Nothing is sent, and what was sent can’t be watched without it.',
  youCan: 'Unlock the password store, then press Go on. Or enter the key again.',
})
