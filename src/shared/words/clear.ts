import { batchesOf, batchSize } from '../purge/batch.ts'
import { counted, number, plural } from './counted.ts'
import type { CountedIn } from './units.ts'
import { unitName, unitTitle, unitsCounted, unitsTitle } from './units.ts'
import { spoken } from './spoken.ts'

/** The words of the Clear screen. */
export const clearWords = spoken('clear/clearWords', {
  title: 'Clear',
  subtitle: 'Show visitors the new pictures',
  empty: {
    title: 'Drop your list here',
    text: (keys: string) => `A file with the URLs in it. Or paste with ${keys} anywhere in this window.`,
    pasteKeys: { mac: '⌘V', other: 'Ctrl+V' },
    choose: 'Choose files',
    sample: 'Try a sample list',
    type: 'Type URLs',
    kinds: 'Excel · CSV · text · sitemap · JSON · HTML',
    presets: 'Presets',
  },
  add: 'Add',
  more: 'More for this list',
  addFiles: 'Add files',
  paste: 'Paste or type',
  presets: 'Presets',
  savePreset: 'Save as preset',
  filter: {
    label: 'Show',
    all: 'All',
    ready: 'Ready',
    look: 'Look at',
    blocks: 'Can’t clear',
    merged: 'Merged',
    'left-out': 'Left out',
  },
  search: 'Search this list',
  searchClear: 'Empty the search',
  noneFound: 'No row matches. Choose All, or empty the search.',
  grid: { label: 'URLs of this list', line: 'Line', url: 'URL', say: 'What we see', edit: 'URL, in edit' },
  restored: 'Your list from last time is here.',
  notKept: 'This list can’t be kept on this computer: it will be gone when the app closes.',
  overlay: 'Drop it anywhere',
  overlayText: 'Nothing is sent before you press Clear.',
  /** On the Presets screen, which takes a colleague's file itself. */
  overlayPresets:
    'A file of presets is looked through first. Any other list goes to Clear, where nothing is sent before you press the button.',
  startOver: 'Start over',
  reading: 'Reading…',
  changing: 'Changing…',
  sending: 'Starting…',
  nothingToClear: 'No URL to clear yet',
})

/** The mark in front of each row, for those who can't see its colour. */
export const stateWords = spoken('clear/stateWords', {
  unread: 'Not read yet',
  ready: 'Ready',
  repaired: 'Repaired',
  look: 'Look at this',
  blocks: 'Can’t be cleared',
  merged: 'Merged',
  'left-out': 'Left out',
})

export const rowWords = spoken('clear/rowWords', {
  ready: 'Ready',
  reading: 'Reading…',
  merged: (line: number, file: string, format: CountedIn = null) =>
    `Merged with ${unitName(format)} ${number(line)}${file === '' ? '' : ` of ${file}`}`,
  covered: (line: number, format: CountedIn = null) =>
    `${unitTitle(format)} ${number(line)} clears it already`,
  asWritten: 'Can’t be sent as it is written',
  edit: 'Edit',
  why: 'Why?',
  remove: 'Remove',
  undoRepair: 'Undo',
  repairAgain: 'Repair',
  addDomain: 'Add domain',
  switchAccount: 'Switch account',
  forRow: (label: string, line: number) => `${label}, line ${number(line)}`,
  forAll: (label: string, count: number) => `${label} in all ${counted(count, 'row', 'rows')}`,
})

export const detailWords = spoken('clear/detailWords', {
  label: 'Details of the row',
  line: (line: number, file: string, format: CountedIn = null) =>
    `${unitTitle(format)} ${number(line)}${file === '' ? '' : ` of ${file}`}`,
  written: 'In the list',
  sent: 'What is sent',
  nothingSent: (what: string) => `${what} Nothing is sent for this line.`,
  named: (weight: string) => `${weight}: `,
  between: (sentence: string) => ` ${sentence} `,
  ready: 'Nothing to do. This URL, exactly as it stands, will be cleared.',
  merged: 'The same URL stands in an earlier line. It is sent once and counts once.',
  covered: 'A wildcard of this list clears this URL too. Remove the row to use one URL less of this month.',
  asWritten: 'You took the repair back. As it is written, no server knows this URL.',
  close: 'Close the details',
  selected: (count: number) => `${counted(count, 'row', 'rows')} selected`,
  selectNone: 'Select none',
})

/** What *Undo* brought back or took away. */
export const undoWords = spoken('clear/undoWords', {
  removed: (count: number) => `${counted(count, 'row', 'rows')} removed.`,
  repaired: (count: number) => `${counted(count, 'row', 'rows')} repaired.`,
  startedOver: 'List removed.',
  startedNew: 'A new list was started.',
  added: (count: number) => `${counted(count, 'row', 'rows')} added.`,
  edited: 'The row was changed.',
  tookBack: 'The repair was taken back.',
  folded: (count: number) => `${counted(count, 'row', 'rows')} became one wildcard.`,
  undone: 'Undone.',
  nothing: 'There is nothing to undo.',
})

/** `312 lines read, 312 accounted for` */
function accountedFor(units: number, accounted: number, format: CountedIn): string {
  return `${unitsCounted(units, format)} read, ${number(accounted)} accounted for`
}

/** `spring.csv · 312 lines read, 312 accounted for`; without the second number `spring.csv · 312 lines read` */
export const listFacts = spoken(
  'clear/listFacts',
  (name: string, units: number, accounted: number | null, format: CountedIn = null): string =>
    accounted === null
      ? `${name} · ${unitsCounted(units, format)} read `
      : `${name} · ${accountedFor(units, accounted, format)} `,
)

/** `spring.csv · 23 rows left of 312 lines`: others of it were sent or removed. */
export const leftFacts = spoken(
  'clear/leftFacts',
  (name: string, rows: number, units: number, format: CountedIn = null): string =>
    `${name} · ${counted(rows, 'row', 'rows')} left of ${unitsCounted(units, format)} `,
)

/** `298 URLs · 3 batches of up to 100` */
export const sizeOf = spoken('clear/sizeOf', (urls: number): string => {
  const batches = batchesOf(urls)
  const size = counted(urls, 'URL', 'URLs')
  return batches < 2 ? size : `${size} · ${counted(batches, 'batch', 'batches')} of up to ${batchSize}`
})

export const shareOfMonth = spoken('clear/shareOfMonth', (urls: number, left: number): string => {
  const use =
    left === 0
      ? 'Nothing is left this month'
      : urls > left
        ? `Only ${number(left)} ${plural(left, 'is', 'are')} left this month`
        : `Uses ${number(urls)} of the ${number(left)} left this month`
  return `${use} · ${timeFor(urls)}`
})

/** URLs a second that ImageKit takes without complaint; a third party's figure, ImageKit publishes none. */
const perSecond = 5

/** Roughly, how long it takes to send so many. */
export function timeFor(urls: number): string {
  const minutes = Math.round(urls / perSecond / 60)
  if (minutes < 1) return timeWords.short
  return minutes < 90 ? timeWords.minutes(minutes) : timeWords.hours(Math.round(minutes / 60))
}

export const timeWords = spoken('clear/timeWords', {
  short: 'less than a minute',
  minutes: (minutes: number) => `about ${counted(minutes, 'minute', 'minutes')}`,
  hours: (hours: number) => `about ${counted(hours, 'hour', 'hours')}`,
})

export const clearButton = spoken(
  'clear/clearButton',
  (urls: number): string => `Clear ${counted(urls, 'URL', 'URLs')}`,
)

/** Of a list that is longer than one job may be. */
export const clearFirstButton = spoken(
  'clear/clearFirstButton',
  (urls: number): string => `Clear the first ${counted(urls, 'URL', 'URLs')}`,
)

export const sendWords = spoken('clear/sendWords', {
  confirmTitle: (urls: number) => `Clear ${counted(urls, 'URL', 'URLs')}?`,
  /** Of a list that is one wildcard: what it clears is no single URL. */
  wideTitle: (reach: string) => `Clear everything that begins with ${reach}?`,
  wideConfirm: 'Clear this wildcard',
  overQuota: (urls: number, left: number) =>
    `This month ${left === 0 ? 'no URL is' : counted(left, 'URL is', 'URLs are')} left by this app’s count, and this list has ${number(urls)}. ImageKit may refuse what goes beyond; the app then stops and keeps the rest.`,
  long: (urls: number) =>
    `This is an unusually long list: ${sizeOf(urls)}, ${timeFor(urls)}. What was sent can’t be called back.`,
  tooMany: (urls: number, rest: number) =>
    `One job holds at most ${number(urls)} URLs, so the first ${number(urls)} are sent now. The other ${number(rest)} stay in the list; press Clear again to send them.`,
  wide: (wildcards: number) =>
    `${plural(wildcards, 'This wildcard reaches far. It clears', 'These wildcards reach far. They clear')} every URL that begins like this:`,
  wideMore: (count: number) => `and ${number(count)} more`,
  practice: 'This is the practice account: nothing will really be cleared. Your visitors will see no change.',
  confirm: (urls: number) => clearButton(urls),
  back: 'Back to the list',
  sent: (urls: number) => `${counted(urls, 'URL is', 'URLs are')} on the way.`,
  alreadySent: (urls: number) =>
    `This list of ${counted(urls, 'URL', 'URLs')} was already sent. It was not sent a second time.`,
  show: 'Show it',
})

export const dropDialogWords = spoken('clear/dropDialogWords', {
  title: 'There is a list already',
  text: 'Add the new lines to it, or start a new list? Either can be undone.',
  add: 'Add to this list',
  fresh: 'Start a new list',
})

export const typeDialogWords = spoken('clear/typeDialogWords', {
  title: 'Paste or type URLs',
  label: 'URLs, one per line',
  description: 'The app takes off quotes, commas and spaces around them.',
  add: 'Add to the list',
})

export const presetDialogWords = spoken('clear/presetDialogWords', {
  title: 'Save as preset',
  label: 'Name',
  facts: (urls: number) => `${counted(urls, 'URL', 'URLs')} of this list. Lines without a URL are left out.`,
  save: 'Save',
  replace: 'Replace it',
  taken: 'Another preset has this name. Choose another one, or replace it.',
  missing: 'Enter a name.',
  tooMany: (limit: number) => `A preset holds at most ${number(limit)} URLs.`,
  saved: (name: string) => `Saved as “${name}”.`,
})

export const domainDialogWords = spoken('clear/domainDialogWords', {
  title: (host: string, account: string) => `Add ${host} to ${account}?`,
  text: 'Do this only if the domain is yours and shows the pictures of this ImageKit account. Its URLs can then be cleared, in this list and later.',
  add: 'Add domain',
  added: (host: string, account: string) => `${host} added to ${account}.`,
})

export const receiptWords = spoken('clear/receiptWords', {
  title: 'What became of each line',
  open: 'Receipt',
  kept: 'Ready as they were',
  repaired: 'Repaired by the app',
  look: 'Kept, worth a look',
  merged: 'Merged with the same URL',
  blocks: 'Can’t be cleared',
  blank: 'Blank lines',
  comment: 'Comments',
  heading: 'Column titles',
  sitemap: 'Other sitemaps',
  'other-text': 'Other text without a URL',
  removed: 'Sent, removed, or in a wildcard',
  unread: 'Not read yet',
  /** Where each line has one entry, they are what the text above counts. */
  total: (units: number, entries: number, format: CountedIn = null) =>
    units === entries ? unitsTitle(format) : 'Entries',
  facts: (units: number, entries: number, format: CountedIn = null) =>
    entries === units
      ? `${unitsCounted(units, format)}, each accounted for.`
      : `${unitsCounted(units, format)} with ${counted(entries, 'entry', 'entries')}, each accounted for.`,
})

export const noKeyWords = spoken('clear/noKeyWords', {
  text: 'This account has no key, so nothing can be sent yet. You can look through the list meanwhile.',
  enter: 'Enter the key',
})

export const noAccountWords = spoken('clear/noAccountWords', {
  text: 'No account is connected, so nothing can be cleared yet.',
  connect: 'Connect an account',
})
