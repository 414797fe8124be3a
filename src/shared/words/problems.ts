import type { ProblemCode } from '../purge/problem.ts'
import type { Sentences } from './sentence.ts'
import { spoken } from './spoken.ts'
import { writtenIn } from '../app/written-in.ts'

const write = writtenIn('en')

/** The words for each code of the closed table; a code without words does not compile. */
export const problems = spoken<Readonly<Record<ProblemCode, Sentences>>>('problems/problems', {
  'call-malformed': {
    happened: 'The app did not understand what the window asked for.',
    appDoes: 'Nothing was changed and nothing was sent.',
    youCan: 'Check what you entered and try again.',
  },
  'call-too-fast': {
    happened: 'Too many requests came from the window at once.',
    appDoes: 'This one was not carried out.',
    youCan: 'Wait a moment and try again.',
  },
  unexpected: {
    happened: 'Something went wrong that the app did not foresee.',
    appDoes: 'It wrote the details to its log. Your lists and jobs are kept.',
    youCan: 'Try again. If it happens every time, close the app and open it again.',
  },
  'account-unknown': {
    happened: 'This account is no longer in the app.',
    appDoes: 'Nothing was changed.',
    youCan: 'Choose another account, or add this one again in Settings.',
  },
  'account-busy': {
    happened: 'This account still has jobs that are not done.',
    appDoes: 'The account stays as it is.',
    youCan: 'Wait until they are done, or remove the account and stop its jobs.',
  },
  'account-limit': {
    happened: 'The app holds as many accounts as it can.',
    appDoes: 'No account was added.',
    youCan: 'Remove an account you no longer use, then add this one.',
  },
  'practice-account': {
    happened: 'The practice account has no key and no domains of its own.',
    appDoes: 'Nothing was changed.',
    youCan: 'Connect an ImageKit account in Settings to do this for real.',
  },
  'key-format': {
    happened: 'This does not look like a private key of ImageKit.',
    appDoes: 'It was not saved and not sent anywhere.',
    youCan:
      'Copy the whole private key from ImageKit’s dashboard, under Developer options. It starts with private_.',
  },
  'key-is-public': {
    happened: 'This is the public key. It can’t clear anything.',
    appDoes: 'It was not saved and not sent anywhere.',
    youCan: 'Copy the private key instead. It stands beside the public one and starts with private_.',
  },
  'key-is-url': {
    happened: 'This is a URL, not a key.',
    appDoes: 'It was not saved and not sent anywhere.',
    youCan: 'Enter it under Your ImageKit URLs. The key starts with private_.',
  },
  'key-missing': {
    happened: 'There is no private key for this account.',
    appDoes: 'Nothing is sent until there is one.',
    youCan: 'Enter the key in Settings.',
  },
  'keychain-missing': {
    happened: 'This computer has no password store that the app can use.',
    appDoes: 'It never writes a key to a file, so the key was not saved.',
    youCan: 'Keep the key until you quit, or set up a password store and enter the key again.',
  },
  'keychain-locked': {
    happened: 'This computer’s password store is locked or did not answer in time.',
    appDoes: 'Nothing was saved and nothing is sent without the key.',
    youCan: 'Unlock the password store and try again, or keep the key until you quit.',
  },
  'keychain-failed': {
    happened: 'This computer’s password store did not take the change.',
    appDoes: 'The key is as it was before.',
    youCan: 'Try again, or keep the key until you quit.',
  },
  'job-unknown': {
    happened: 'This job is not in the history.',
    appDoes: 'Nothing was changed.',
    youCan: 'Look for it in Activity, or start from your list again.',
  },
  'job-not-collecting': {
    happened: 'This job has already started.',
    appDoes: 'No URL was added to it.',
    youCan: 'Watch it in Activity, and clear the other URLs as a new job.',
  },
  'job-incomplete': {
    happened: 'Not all of the list arrived.',
    appDoes: 'Nothing was sent. Your list is kept.',
    youCan: 'Press Clear again.',
  },
  'job-too-large': {
    happened: `One job holds at most ${write(100_000)} URLs.`,
    appDoes: 'Nothing was sent. Your list is kept.',
    youCan: 'Clear a part of the list first, or use a wildcard for a folder.',
  },
  'job-empty': {
    happened: 'There is no URL in this job.',
    appDoes: 'Nothing was sent.',
    youCan: 'Add at least one URL that can be cleared.',
  },
  'job-other-account': {
    happened: 'This job belongs to another account.',
    appDoes: 'Nothing was sent.',
    youCan: 'Switch to that account, or clear the list again with this one.',
  },
  'url-not-accepted': {
    happened: 'At least one URL does not keep the rules for this account.',
    appDoes: 'Nothing was sent. Your list is kept.',
    youCan: 'Look at the marked lines on the Clear screen, repair or remove them, and press Clear again.',
  },
  'item-unknown': {
    happened: 'This URL is not in the job.',
    appDoes: 'Nothing was changed.',
    youCan: 'Choose the job again to see its URLs as they are now.',
  },
  'item-not-sendable': {
    happened: 'At least one of these URLs can’t be sent again as it stands now.',
    appDoes: 'Nothing was sent.',
    youCan: 'Send again only what is refused, unsure, unconfirmed, left as is or stopped.',
  },
  'link-not-allowed': {
    happened: 'The app does not open this URL.',
    appDoes: 'It opens only https URLs of your account’s own domains.',
    youCan: 'Copy the URL and open it in your browser yourself.',
  },
  'ticket-empty': {
    happened: 'Nothing of this job is taking too long any more.',
    appDoes: 'No ticket was written.',
    youCan: 'Look at the job again: ImageKit may have finished meanwhile.',
  },
  'mail-not-opened': {
    happened: 'No mail program could be opened.',
    appDoes: 'The whole text of the ticket is on the clipboard.',
    youCan: 'Write to support@imagekit.io in your mail, and paste the text.',
  },
  'preset-unknown': {
    happened: 'This preset is no longer there.',
    appDoes: 'Your list stays as it is.',
    youCan: 'Choose another preset.',
  },
  'preset-limit': {
    happened: 'There are as many presets as the app can keep.',
    appDoes: 'Nothing was saved. Your list stays as it is.',
    youCan: 'Delete a preset you no longer use, then save again.',
  },
  'preset-name-taken': {
    happened: 'Another preset has this name.',
    appDoes: 'Both stay as they are.',
    youCan: 'Choose another name.',
  },
  'backup-unusable': {
    happened: 'The copy of the history can’t be put back now.',
    appDoes: 'The history stays as it is, and the copy is kept beside it.',
    youCan: 'If the new history holds jobs already, go on with it: the copy can’t be joined to it.',
  },
  'journal-unavailable': {
    happened: 'The app’s history file can’t be read or written.',
    appDoes: 'It sends nothing that it could not write down.',
    youCan: 'Check that the disk is not full and that you may write to it, then open the app again.',
  },
  'journal-read-only': {
    happened: 'Another copy of the app, or a newer version, writes the history.',
    appDoes: 'This window only shows it and sends nothing.',
    youCan: 'Use the other copy, or close it and open this one again.',
  },
  'settings-failed': {
    happened: 'The settings could not be saved.',
    appDoes: 'It goes on with the settings from before.',
    youCan: 'Check that the disk is not full, then try again.',
  },
})
