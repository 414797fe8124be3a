import type { FindingCode } from '../urls/finding.ts'
import type { FindingWords } from './finding-words.ts'
import { listed } from './counted.ts'
import { cut, words } from './finding-words.ts'
import { spoken } from './spoken.ts'

const nothingToDo = 'Nothing. Undo it if the line was right as it was.'

/** What was repaired by itself, and what is only worth knowing. */
export const quietWords = spoken('findings-quiet/quietWords', {
  trimmed: words(
    'Repaired: spaces around it taken off',
    'Spaces in front of the URL or behind it were taken off.',
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
    'Repaired: invisible characters taken off',
    'Characters that can’t be seen were taken off the ends of the line.',
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
  versioned: words(
    'Ready: this version only',
    ({ about }) => `This URL names a version (${cut(about, 40)}), which is part of it.`,
    'The file without it, or with another version, stays as it is.',
    'Go on if this is the URL on your pages. To clear all versions, end the file’s URL with a star.',
  ),
  transformation: words(
    'Ready: this size or form only',
    ({ about }) =>
      `This URL asks for a certain size or form (${cut(about, 40)}), which ImageKit keeps on its own.`,
    'The original and other sizes stay as they are.',
    'Go on if this is the URL on your pages, and add the other sizes that they use.',
  ),
  video: words(
    'Ready: a video',
    'This is a video or one of its streams.',
    'A video is kept in several pieces. The file’s URL with a star at its end covers its streams too.',
    'Add the star if the streams should be cleared as well.',
  ),
} as const satisfies Partial<Record<FindingCode, FindingWords>>)

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
  return kinds.length === 0 ? 'characters' : listed(kinds.slice(0, 2))
}
