import type { FindingCode } from '../urls/finding.ts'
import type { FindingWords } from './finding-words.ts'
import { cut, words } from './finding-words.ts'
import { spoken } from './spoken.ts'
import { writtenIn } from '../app/written-in.ts'

const write = writtenIn('en')

const noAccount = {
  short: 'No account for it yet',
  happened: 'No account is connected, so the app can’t tell whether this URL is yours.',
} as const

/** What keeps a line from being cleared. */
export const blockingWords = spoken('findings-blocking/blockingWords', {
  'not-a-url': words(
    'This is not a whole URL',
    'This line looks like a part of a URL, but the domain or the beginning is missing.',
    'ImageKit needs the whole URL, from https:// to the end.',
    'Edit the line: copy the whole URL from the browser’s bar, or from the page’s picture.',
  ),
  'other-scheme': words(
    ({ about }) => `Starts with ${cut(about, 20)}, not https`,
    ({ about }) => `This starts with ${cut(about, 40)}. Only https:// and http:// are web URLs.`,
    'It can’t be cleared.',
    'Edit the line, or remove it.',
  ),
  'unknown-host': words(
    ({ account }) => (account === '' ? noAccount.short : 'Not a domain of this account'),
    ({ about, account }) =>
      account === '' ? noAccount.happened : `${cut(about, 80)} is not among the domains of ${account}.`,
    'ImageKit clears only URLs of your own account, so this one would be refused.',
    'If the domain shows your ImageKit pictures, add it to the account. If not, remove the line.',
  ),
  'other-account': words(
    ({ other }) => (other === '' ? 'Belongs to another account' : `Belongs to ${cut(other, 24)}`),
    ({ other, account }) =>
      `This URL belongs to ${other || 'another account'}, and this list is for ${account}.`,
    'Each account can clear only its own URLs.',
    'Switch to that account to clear it, or remove the line.',
  ),
  'endpoint-unknown': words(
    ({ account }) => (account === '' ? noAccount.short : 'Not this account’s ImageKit id'),
    ({ about, account }) =>
      account === ''
        ? noAccount.happened
        : `This is an ImageKit URL, but ${about || 'its id'} is not an id that ${account} has.`,
    'Only URLs of an account that is connected here can be cleared.',
    'Compare the id right behind ik.imagekit.io with those of your account in Settings.',
  ),
  'dashboard-link': words(
    'A page of ImageKit, not a picture',
    'This is a link to ImageKit’s dashboard or documents.',
    'It is a page for you, not a file that visitors see, so there is nothing to clear.',
    'Open it, copy the URL of the file itself, and put that here.',
  ),
  'user-and-password': words(
    'Has a user name or a password in it',
    'A user name or a password stands in front of the domain.',
    'Visitors never ask for this URL, so clearing it would do nothing.',
    'Take it off with the button.',
  ),
  'host-only': words(
    'Only a domain: no file or folder',
    'There is nothing behind the domain or the ImageKit id.',
    'ImageKit clears files, or everything below a folder, not a whole account.',
    'Add the path of the file, or a folder and a star.',
  ),
  'bad-percent': words(
    'A percent sign that means nothing',
    ({ about }) => `“${cut(about, 12)}” is no valid code: two digits or letters A to F have to follow a %.`,
    'A browser would send another URL than the one written here.',
    'If the percent sign belongs to the name, use the button. If not, edit the line.',
  ),
  backslash: words(
    'Has a backslash: \\',
    'Backslashes separate folders on Windows. On the web it is the slash.',
    'Servers take a backslash for a character of the name, so another file would be cleared.',
    'Use slashes with the button.',
  ),
  'too-long': words(
    `Too long: over ${write(8_192)} characters`,
    `This URL is longer than ${write(8_192)} characters.`,
    'ImageKit’s network refuses URLs of that length.',
    'Check whether two lines were joined. Shorten it, or use a wildcard for its folder.',
  ),
  'star-not-last': words(
    'A star can only be the last character',
    'There is a star in the middle of this URL.',
    'ImageKit takes a star only as the very last character.',
    'End the URL with the star, or write each URL out.',
  ),
  'several-stars': words(
    'Only one star is allowed',
    'There is more than one star in this URL.',
    'ImageKit takes one star, as the very last character.',
    'Keep one star at the end.',
  ),
  'star-in-query': words(
    'A star before the end of the query',
    'There is a star behind the question mark that is not the last character.',
    'ImageKit takes a star only as the very last character.',
    'End the URL with the star, or write each URL out.',
  ),
  'star-too-wide': words(
    'The star reaches too far',
    ({ about }) => `The star in ${cut(about, 60)} reaches too far.`,
    'ImageKit takes a star after two folders (/shop/shoes/*), after 15 characters, or after a whole file name (/photo.jpg*).',
    'Add another folder or more of the name in front of the star.',
  ),
  'star-whole-account': words(
    'The star would clear everything',
    'Nothing stands between your account and the star.',
    'ImageKit refuses to clear a whole account this way.',
    'Put at least two folders in front of the star, or ask ImageKit’s support to clear everything.',
  ),
  'star-never-allowed': words(
    'ImageKit never allows this wildcard',
    ({ about }) => `${cut(about, 60)} is on ImageKit’s list of wildcards that are always refused.`,
    'It would be refused.',
    'Add the next folder in front of the star, or ask ImageKit’s support.',
  ),
  'control-character': words(
    'A hidden control character in the line',
    'There is a character in this line that no keyboard writes.',
    'No browser asks for such a URL.',
    'Edit the line and type the URL anew.',
  ),
  'broken-character': words(
    'A broken letter in the line',
    'One letter was damaged when this list was saved or copied.',
    'The right letter can’t be told any more, so another file might be cleared.',
    'Edit the line, or save the list as UTF-8 and add it again.',
  ),
  'several-urls': words(
    'Two URLs in one',
    'A second URL begins inside this line.',
    'As one URL it leads nowhere.',
    'Edit the line so that it holds one URL, and add the other as a line of its own.',
  ),
} as const satisfies Partial<Record<FindingCode, FindingWords>>)
