import { assertNever } from '../assert-never.ts'
import { counted, number, plural } from './counted.ts'
import { spoken } from './spoken.ts'

interface Fold {
  readonly kind: 'folder' | 'file'
  readonly count: number
  readonly folders: number
}

interface Reach {
  readonly kind: 'folder' | 'file' | 'beginning'
  readonly path: string
  readonly staying: number
}

/** `87 URLs are in /shop/shoes/`, `5 URLs are versions of /shop/a.jpg` */
function together({ kind, count, folders }: Fold, place: string): string {
  const urls = counted(count, 'URL', 'URLs')
  if (kind === 'file') return `${urls} are versions of ${place}`
  return folders > 1
    ? `${urls} are in ${counted(folders, 'folder', 'folders')} of ${place}`
    : `${urls} are in ${place}`
}

/** The wildcard that saves the month: its offer and what it would do. */
export const foldWords = spoken('folding/foldWords', {
  /** `87 URLs are in /shop/shoes/: one wildcard would use 1 instead of 87.` */
  offer: (fold: Fold, place: string) =>
    `${together(fold, place)}: one wildcard would use 1 instead of ${number(fold.count)}.`,
  show: 'Show the wildcard',
  later: 'Not for this list',
  look: 'Look for wildcards',
  lookText: 'This list is long. Wildcards may stand for many of its URLs.',
  looking: 'Looking for wildcards…',
  none: 'No wildcard that ImageKit allows would save much here.',
  title: 'One wildcard instead of many URLs',
  choose: 'Wildcard',
  /** Under its wildcard. */
  facts: (fold: Fold) =>
    `stands for ${counted(fold.count, 'URL', 'URLs')}, saves ${number(fold.count - 1)} of this month`,
  saves: (fold: Fold, left: number) =>
    `Uses 1 instead of ${number(fold.count)} of the ${number(left)} left this month. The ${counted(fold.count, 'row', 'rows')} below leave the list, and one row with the wildcard comes in. Nothing is sent yet.`,
  reachTitle: 'What else it may clear',
  reach: ({ kind, path }: Reach): string => {
    switch (kind) {
      case 'folder':
        return `Everything in ${path}, with all folders below it, whether or not it is in this list.`
      case 'file':
        return `Every version of ${path}, whether or not it is in this list, and other files whose names begin like this, such as ${path}.webp.`
      case 'beginning':
        return `Everything that begins with ${path}, whether or not it is in this list: other files and other folders too, such as ${path}x.jpg or ${path}x/a.jpg.`
      default:
        return assertNever(kind)
    }
  },
  staying: ({ staying }: Reach): string =>
    staying === 0
      ? 'Pictures with a size in the path (/tr:…/) are URLs of their own: it does not clear them.'
      : `${counted(staying, 'URL', 'URLs')} of this list with a size in the path (/tr:…/) ${plural(staying, 'stays', 'stay')} in the list: a wildcard does not reach ${plural(staying, 'it', 'them')}.`,
  covered: (count: number) => `${counted(count, 'row', 'rows')} of this list that it stands for`,
  word: 'everything',
  widest: 'This reaches very far. All pictures there load slower once.',
  typeWord: (word: string) => `Type the word “${word}” to use it`,
  use: 'Use this wildcard',
  back: 'Leave the list as it is',
})
