import type { FindingCode } from '../urls/finding.ts'
import type { FindingWords } from './finding-words.ts'
import { cut, words } from './finding-words.ts'
import { spoken } from './spoken.ts'

/** What goes through, but is worth a look. */
export const lookWords = spoken('findings-look/lookWords', {
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
    'This URL carries a signature (ik-s, ik-t), and ImageKit keeps each signed link on its own.',
    'Other links to the same file, with other signatures or none, stay as they are.',
    'To clear all of them, use the file’s URL with a star at its end.',
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
    'An accented letter is written as two characters, as Macs do. Sites mostly write it as one.',
    'Both look the same, but they are two URLs.',
    'Use the usual form, unless the URL was copied from your page as it is.',
  ),
  'hidden-characters': words(
    'Invisible characters inside the URL',
    'There are characters inside this URL that can’t be seen.',
    'They are sent with it, and probably no page asks for that.',
    'Edit the line and type that part again.',
  ),
  'sent-differently': words(
    'Some characters are sent in code',
    ({ about }) => `“${cut(about, 20)}” is sent the way browsers send it, in code.`,
    'That is how your visitors’ browsers ask for it too.',
    'Nothing, if the URL is right as it reads.',
  ),
  'space-inside': words(
    'Has a space inside',
    'There is a space inside this URL.',
    'It is sent as %20. Perhaps two things were joined here.',
    'If the space belongs to the name, use the button. If not, edit the line.',
  ),
  'cut-off': words(
    'Looks cut off at the end',
    ({ about }) => `This URL ends in “${cut(about, 12)}”, as shortened text does.`,
    'A shortened URL is another URL, and clears nothing that visitors see.',
    'Copy the whole URL again.',
  ),
} as const satisfies Partial<Record<FindingCode, FindingWords>>)
