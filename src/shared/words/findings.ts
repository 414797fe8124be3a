import type { FindingCode, RepairCode } from '../urls/finding.ts'
import type { LeftOut } from '../urls/judgement.ts'

/** What the sentences of a finding name. */
export interface FindingAbout {
  /** The part of the URL it is about, as the rules gave it; empty where they gave none. */
  readonly about: string
  /** The account the list is for. */
  readonly account: string
  /** The account a URL belongs to instead; empty where there is none. */
  readonly other: string
}

export interface FindingWords {
  /** For the row: at most about 40 characters. */
  readonly short: (named: FindingAbout) => string
  /** What the app sees. */
  readonly happened: (named: FindingAbout) => string
  /** What it means for clearing. */
  readonly means: string
  /** What the person can do. */
  readonly youCan: string
}

function words(
  short: string | ((named: FindingAbout) => string),
  happened: string | ((named: FindingAbout) => string),
  means: string,
  youCan: string,
): FindingWords {
  return {
    short: typeof short === 'string' ? () => short : short,
    happened: typeof happened === 'string' ? () => happened : happened,
    means,
    youCan,
  }
}

const nothingToDo = 'Nothing. Undo it if the line was right as it was.'

/** The words for each finding of the rules; a code without words does not compile. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
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
    ({ account }) => `Not one of ${cut(account, 18)}’s domains`,
    ({ about, account }) => `${cut(about, 80)} is not among the domains of ${account}.`,
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
    ({ account }) => `Not one of ${cut(account, 16)}’s endpoints`,
    ({ about, account }) =>
      `This is an ImageKit URL, but ${about || 'its id'} is not an id that ${account} has.`,
    'It belongs to somebody else’s ImageKit account, or the account here is missing an endpoint.',
    'Compare the id right behind ik.imagekit.io with your account in Settings.',
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
    ({ about }) =>
      `“${cut(about, 12)}” is not a sign in code: two digits or letters A to F have to follow a %.`,
    'A browser would send another URL than the one written here.',
    'If the percent sign belongs to the name, use the button. If not, edit the line.',
  ),
  backslash: words(
    'Has a backslash: \\',
    'Backslashes separate folders on Windows. On the web it is the slash.',
    'Servers take a backslash for a letter of the name, so another file would be cleared.',
    'Use slashes with the button.',
  ),
  'too-long': words(
    'Too long: over 8,192 characters',
    'This URL is longer than 8,192 characters.',
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
    ({ about }) => `${cut(about, 60)} is too short for a wildcard.`,
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
    'A hidden control sign in the line',
    'There is a sign in this line that no keyboard writes.',
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
  http: words(
    'Starts with http: another URL',
    'This starts with http:// instead of https://.',
    'To ImageKit these are two URLs. Most sites use https, so this may clear nothing that visitors see.',
    'Use https, unless your pages really ask for http.',
  ),
  'star-encoded': words(
    'The star is written as %2A',
    'A program has turned the star into %2A.',
    'Then it is no wildcard: only a file with that odd name is cleared.',
    'Use a real star if everything that begins like this was meant.',
  ),
  'double-slash': words(
    'Two slashes in a row',
    'There are two slashes in a row in the path.',
    'With one slash it is another URL. Only the one your pages use is the right one.',
    'Use single slashes if the second was a slip.',
  ),
  'dot-segments': words(
    'Dots between slashes: . or ..',
    'The path has “.” or “..” in it, which browsers resolve before they ask.',
    'The URL that is sent is shorter than the one written here.',
    'Check in the details below what is sent.',
  ),
  signed: words(
    'Signed link: clears this exact link only',
    'This URL carries a signature (ik-s, ik-t), and each signed link is an entry of its own.',
    'Other links to the same file, with other signatures or none, stay as they are.',
    'To clear all of them, use the file’s URL with a star at its end.',
  ),
  versioned: words(
    'Has a version: clears this version only',
    ({ about }) => `This URL names a version (${cut(about, 40)}), which is part of it.`,
    'The file without it, or with another version, stays as it is.',
    'Go on if this is the URL on your pages. To clear all versions, end the file’s URL with a star.',
  ),
  transformation: words(
    'Clears this size or form only',
    ({ about }) =>
      `This URL asks for a certain size or form (${cut(about, 40)}), which is an entry of its own.`,
    'The original and other sizes stay as they are.',
    'Go on if this is the URL on your pages, and add the other sizes that they use.',
  ),
  'star-with-transformation': words(
    'May be refused: size in path and a star',
    'A size in the path (tr:) and a star stand together.',
    'ImageKit’s documents don’t say whether that is allowed.',
    'Try it. If it is refused, write each URL out.',
  ),
  'star-with-query': words(
    'May be refused: star after a “?”',
    'The star stands behind a question mark.',
    'ImageKit’s documents don’t say whether that is allowed.',
    'End the URL with the star right behind the file name, which covers what follows too.',
  ),
  'star-length-unsure': words(
    'May be refused: just under 15 characters',
    'The part in front of the star is 14 characters and a slash long.',
    'ImageKit asks for 15 and doesn’t say whether the slash counts.',
    'Try it, or write one more character of the name in front of the star.',
  ),
  'star-extension-unsure': words(
    'May be refused: unusual file name',
    'The end of the name in front of the star is not a kind of file that ImageKit names.',
    'It allows a star after a whole file name such as photo.jpg.',
    'Try it, or put a second folder in front.',
  ),
  'other-unicode-form': words(
    'An accented letter in another form',
    'An accented letter is written as two signs, as Macs do. Sites mostly write it as one.',
    'Both look the same, but they are two URLs.',
    'Use the usual form, unless the URL was copied from your page as it is.',
  ),
  'hidden-characters': words(
    'Invisible signs inside the URL',
    'There are signs inside this URL that can’t be seen.',
    'They are sent with it, and probably no page asks for that.',
    'Edit the line and type that part anew.',
  ),
  'sent-differently': words(
    'Some signs are sent in code',
    ({ about }) => `“${cut(about, 20)}” is sent the way browsers send it, in code.`,
    'That is how your visitors’ browsers ask for it too.',
    'Nothing, if the URL is right as it reads.',
  ),
  'space-inside': words(
    'Has a blank inside',
    'There is a blank inside this URL.',
    'It is sent as %20. Perhaps two things were joined here.',
    'If the blank belongs to the name, use the button. If not, edit the line.',
  ),
  'cut-off': words(
    'Looks cut off at the end',
    ({ about }) => `This URL ends in “${cut(about, 12)}”, as shortened text does.`,
    'A shortened URL is another URL, and clears nothing that visitors see.',
    'Copy the whole URL again.',
  ),
  trimmed: words(
    'Repaired: blanks around it taken off',
    'Blanks in front of the URL or behind it were taken off.',
    'They are never part of a URL.',
    nothingToDo,
  ),
  'wrapping-taken-off': words(
    ({ about }) => `Repaired: ${wrapping(about)} taken off`,
    ({ about }) => `${capital(wrapping(about))} around the URL were taken off: ${cut(about, 20)}`,
    'Lists often put them around URLs; they are not part of them.',
    nothingToDo,
  ),
  'invisible-taken-off': words(
    'Repaired: invisible signs taken off',
    'Signs that can’t be seen were taken off the ends of the line.',
    'Programs put them there; they are not part of the URL.',
    nothingToDo,
  ),
  'scheme-added': words(
    'Repaired: https:// added',
    ({ about }) => `${cut(about, 12) || 'https://'} was put in front.`,
    'ImageKit needs the whole URL.',
    nothingToDo,
  ),
  'fragment-taken-off': words(
    'Repaired: the part from # taken off',
    ({ about }) => `“${cut(about, 40)}” was taken off the end.`,
    'What follows a # stays in the browser and never reaches ImageKit.',
    nothingToDo,
  ),
  'host-lower-cased': words(
    'Repaired: domain in small letters',
    'The domain was written in small letters.',
    'Capital letters make no difference in a domain. In the path they do, and there nothing was changed.',
    nothingToDo,
  ),
  'star-reach': words(
    'Ready: everything that begins like this',
    ({ about }) => `The star clears every URL that begins with ${cut(about, 80)}.`,
    'It counts as one URL of this month’s limit, however much it reaches.',
    'Check that nothing else begins like this.',
  ),
  video: words(
    'Ready: a video',
    'This is a video or one of its streams.',
    'A video is kept in several pieces. The file’s URL with a star at its end covers its streams too.',
    'Add the star if the streams should be cleared as well.',
  ),
}

/** The button for each repair that is offered. */
export const repairLabels: Readonly<Record<RepairCode, string>> = {
  'use-https': 'Use https',
  'use-star': 'Use a star',
  'use-slashes': 'Use slashes',
  'single-slashes': 'Use one slash',
  'encode-percent': 'Keep the %',
  'use-composed-form': 'Use usual form',
  'take-off-user': 'Take it off',
  'encode-spaces': 'Keep the blank',
  'shorten-to-last-star': 'End at the star',
  'use-file-wildcard': 'Use the file',
}

/** The row of a line that is no URL. */
export const leftOutWords: Readonly<Record<LeftOut, string>> = {
  blank: 'Left out: a blank line',
  comment: 'Left out: a comment',
  heading: 'Left out: a column title',
  'other-text': 'Left out: no URL in it',
}

export const leftOutMeaning: Readonly<Record<LeftOut, string>> = {
  blank: 'This line is empty.',
  comment: 'This line is a note to the reader of the file.',
  heading: 'This line names what stands below it.',
  'other-text': 'There is no URL in this line. If there should be one, edit the line.',
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Names what stood around a URL: `quotes and comma`. */
function wrapping(about: string): string {
  const kinds = [
    /["'“”„‘’«»`]/.test(about) && 'quotes',
    /[<>()[\]{}]/.test(about) && 'brackets',
    /,/.test(about) && 'comma',
    /;/.test(about) && 'semicolon',
    /[.!?:]/.test(about) && 'full stop',
  ].filter((kind) => kind !== false)
  const [first = 'signs', second] = kinds
  return second === undefined ? first : `${first} and ${second}`
}
