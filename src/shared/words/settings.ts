import type { SiteProblem } from '../urls/endpoint.ts'
import type { KeyShape } from '../purge/key-shape.ts'
import type { KeyTest } from '../ipc/views.ts'
import { counted, number } from './counted.ts'
import { spoken } from './spoken.ts'
import { writtenIn } from '../app/written-in.ts'

const write = writtenIn('en')

const notAnEndpoint =
  'This is not a URL on ik.imagekit.io and not an ImageKit id. Paste the URL of a picture, such as https://ik.imagekit.io/your_id/photo.jpg.'
const notADomain = 'This is not a domain. Enter it as images.example.com.'

export const settingsWords = spoken('settings/settingsWords', {
  title: 'Settings',
  accounts: 'Accounts',
  accountsWords: 'Each account has its own URLs, key and monthly limit.',
  noAccounts: 'No account yet. Connect one, or practise first.',
  add: 'Connect an account',
  addAnother: 'Connect another account',
  addPractice: 'Add the practice account',
  current: 'In use',
  use: 'Use this one',
  edit: 'Edit',
  back: 'Back to Settings',
  practiceWords: 'Built in: it follows ImageKit’s rules, needs no key, and nothing leaves this computer.',
  appearance: 'Appearance',
  theme: 'Theme',
  language: 'Language',
  languages: { system: 'Follow the system', en: 'English', de: 'Deutsch' },
  themes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },
  notifications: 'Notifications',
  notificationsWords:
    'When a list is through, or waits for you, while this window is not in front. They name the list and numbers, never a URL.',
  notificationsLabel: 'Tell me through the system',
  notificationsChoices: { on: 'On', off: 'Off' },
  about: 'About',
  version: (version: string) => `Purge Desk ${version}`,
  diagnosticsWords:
    'For somebody who helps you: versions, settings, numbers and the app’s log. Keys, URLs, paths and the names of accounts, lists and this computer are taken out. Nothing is sent: you read it, save it, and give it to whom you like.',
  diagnostics: 'Show diagnostics',
  diagnosticsText: 'Diagnostics',
  saveDiagnostics: 'Save as a file',
  diagnosticsFile: 'purge-desk-diagnostics.txt',
})

export const formWords = spoken('settings/formWords', {
  newTitle: 'Connect an account',
  editTitle: (name: string) => name,
  detailsTitle: 'Name and URLs',
  name: 'Name',
  nameHint: 'What you call it, for instance your shop’s name.',
  nameMissing: 'Enter a name for this account.',
  endpoints: 'Your ImageKit URLs',
  endpointsHint:
    'It begins with https://ik.imagekit.io/. What ImageKit’s dashboard calls a URL endpoint is right too, and so is the ImageKit id alone.',
  endpointField: 'Any URL of one of your pictures',
  addEndpoint: 'Add URL',
  endpointMissing:
    'Add the URL of one of your pictures, or a domain of your own: it tells the app which URLs are yours.',
  removeNamed: (what: string) => `Remove ${what}`,
  domains: 'Your own domains',
  domainsHint: 'Only if your site shows pictures under a domain of its own, such as images.example.com.',
  domainField: 'Domain',
  addDomain: 'Add domain',
  alreadyThere: 'This one is already in the list.',
  limit: 'URLs a month',
  limitHint: `ImageKit’s documents say ${write(1_000)} for an account. Change it if your plan says otherwise.`,
  limitWrong: `Enter a whole number from 1 to ${write(10_000_000)}.`,
  reset: 'The count starts again on day',
  resetHint:
    'The day of the month, from 1 to 31, at midnight world time (UTC). ImageKit does not say which; the 1st is assumed. In a shorter month it is the last day.',
  resetWrong: 'Enter a day from 1 to 31.',
  elsewhere: 'Used elsewhere this month',
  elsewhereHint:
    'What colleagues cleared in ImageKit’s dashboard or elsewhere. ImageKit does not report it, so enter it if you know it.',
  elsewhereSaved: 'Saved.',
  elsewhereWrong: `Enter a whole number from 0 to ${write(10_000_000)}.`,
  save: 'Save account',
  saveNew: 'Save and enter the key',
  saved: 'Account saved.',
  removeTitle: 'Remove this account',
  remove: 'Remove account',
  removeWords: 'Its key is deleted from this computer. Its history stays in Activity.',
  removeConfirmTitle: (name: string) => `Remove ${name}?`,
  removeBusy:
    'It still has jobs that are not done. Wait for them and remove the account later, or stop them now. What was already sent can’t be called back.',
  removeStop: 'Stop its jobs and remove it',
  removeWait: 'Wait for its jobs',
  removed: (name: string) => `${name} removed. Its history is kept.`,
})

export const keyWords = spoken('settings/keyWords', {
  title: 'Private key',
  advice:
    'Use a restricted key with Media access “Read and write” and nothing else. ImageKit has no key that only clears, so any key that can clear can also change files: that is why it stays in this computer’s password store and is never shown again.',
  where: 'Where to find it',
  field: 'Private key',
  fieldHint: 'From ImageKit’s dashboard, Developer options. It starts with private_.',
  save: 'Save key',
  saved: (lastFour: string) => `Key ending in ${lastFour} saved in the password store.`,
  savedInMemory: (lastFour: string) => `Key ending in ${lastFour} kept until you quit.`,
  replace: 'Replace key',
  forget: 'Forget key',
  forgetTitle: 'Forget the key?',
  forgetWords:
    'It is deleted from this computer. Nothing can be sent or watched for this account until you enter one again.',
  forgotten: 'Key forgotten.',
  test: 'Test key',
  testing: 'Testing…',
  testHint: 'Test key asks ImageKit for one file name. It uses nothing of the month.',
  keepInMemory: 'Keep it until I quit',
  cancel: 'Cancel',
  empty: 'Enter a key.',
  supportId: (id: string) => `Support id, for a ticket to ImageKit: ${id}`,
  theirWords: (words: string) => `ImageKit’s own words: “${words}”`,
})

/** Where the key is, by its state. */
export const keyStateWords = spoken('settings/keyStateWords', {
  kept: (lastFour: string) => `Key saved in this computer’s password store. It ends in ${lastFour}.`,
  'in-memory': (lastFour: string) => `Key kept until you quit. It ends in ${lastFour}.`,
  missing: () => 'No key yet. Nothing can be cleared without one.',
  unreachable: () => 'The password store is locked or does not answer, so the key can’t be read now.',
  'not-needed': () => 'The practice account needs no key.',
})

/** What is wrong with what was pasted into the key field, before any call. */
export const keyShapeWords = spoken<Readonly<Record<Exclude<KeyShape, 'key'>, string>>>(
  'settings/keyShapeWords',
  {
    empty: 'Enter a key.',
    public:
      'This is the public key. It can’t clear anything: copy the private one, which starts with private_.',
    url: 'This is a URL, not a key. Enter it under Your ImageKit URLs; the key starts with private_.',
    spaces: 'There is a space inside. Copy the key again, in one piece.',
    odd: 'A private key starts with private_. Copy it again from ImageKit’s dashboard, Developer options.',
  },
)

interface Outcome {
  readonly title: string
  readonly words: string
}

/** The explanation of each answer to *Test key*. */
export const keyTestWords = spoken<Readonly<Record<KeyTest['outcome'], Outcome>>>('settings/keyTestWords', {
  works: { title: 'The key works.', words: 'You can clear URLs with this account.' },
  'no-key': {
    title: 'ImageKit says that there was no key.',
    words: 'Enter the key again.',
  },
  'wrong-key': {
    title: 'ImageKit does not know this key.',
    words: 'Check that it is the private key of this account, copied whole.',
  },
  'expired-key': {
    title: 'This key has expired.',
    words:
      'Keys that are replaced in ImageKit’s dashboard stop working after some hours or days. Copy the new one.',
  },
  'account-disabled': {
    title: 'ImageKit has disabled this account.',
    words: 'Only ImageKit’s support or the account’s owner can change that.',
  },
  'not-permitted': {
    title: 'ImageKit knows the key, but it may not do this.',
    words: 'Give the key Media access “Read and write” in ImageKit’s dashboard.',
  },
  'rate-limited': {
    title: 'ImageKit asks to wait.',
    words: 'Too many requests just now. Test the key again in a minute.',
  },
  'imagekit-trouble': {
    title: 'ImageKit has trouble of its own just now.',
    words: 'This says nothing about your key. Test it again later.',
  },
  'no-network': {
    title: 'ImageKit could not be reached.',
    words: 'This says nothing about your key. Check the network, then test it again.',
  },
  unexpected: {
    title: 'ImageKit gave an answer the app does not know.',
    words: 'Read its words below. The key stays as it is.',
  },
})

/** Why what was entered as a URL of one's own is none that tells the account. */
export const endpointProblems = spoken<Readonly<Record<SiteProblem, string>>>('settings/endpointProblems', {
  blank: 'Enter the URL of one of your pictures, or the ImageKit id.',
  'api-key': 'This is a key. It has a field of its own; here goes the ImageKit id or a URL of yours.',
  'not-understood': notAnEndpoint,
  'imagekit-page': 'This is a page of ImageKit’s own. Paste the URL of a picture as visitors see it.',
  'no-imagekit-id': 'The ImageKit id is missing: it comes right after ik.imagekit.io/.',
  'is-custom-domain': 'This is a domain of your own. Enter it under Your own domains.',
  'is-endpoint': notAnEndpoint,
  ip: notAnEndpoint,
  localhost: notAnEndpoint,
  'user-and-password': 'Take off the user name and password in front of the domain.',
  path: notAnEndpoint,
})

/** Why what was entered as a domain is none. */
export const domainProblems = spoken<Readonly<Record<SiteProblem, string>>>('settings/domainProblems', {
  blank: 'Enter a domain, such as images.example.com.',
  'api-key': 'This is a key. It has a field of its own; here goes a domain.',
  'not-understood': notADomain,
  'imagekit-page': 'This is a page of ImageKit’s own, not a domain of yours.',
  'no-imagekit-id': notADomain,
  'is-custom-domain': notADomain,
  'is-endpoint': 'This is on ik.imagekit.io. Enter it under Your ImageKit URLs.',
  ip: 'Enter the domain’s name, not its number.',
  localhost: 'This is your own computer. ImageKit can’t clear anything there.',
  'user-and-password': 'Take off the user name and password in front of the domain.',
  path: 'This is the URL of one picture. Enter only the beginning that all your pictures share, such as images.example.com.',
})

export const limitFacts = spoken('settings/limitFacts', (limit: number, elsewhere: number): string => {
  const month = `${counted(limit, 'URL', 'URLs')} a month`
  return elsewhere === 0 ? month : `${month}, ${number(elsewhere)} used elsewhere`
})
