import type { TextProblem } from '../presets/names.ts'
import { counted, listed } from './counted.ts'
import { daysAgo } from './time.ts'
import { spoken } from './spoken.ts'

export const presetWords = spoken('presets/presetWords', {
  title: 'Presets',
  subtitle: 'Lists you clear again and again',
  list: 'Presets',
  use: 'Use',
  applyNamed: (name: string) => `Use ${name}`,
  menu: (name: string) => `More for ${name}`,
  edit: 'Edit',
  duplicate: 'Duplicate',
  pin: 'Pin',
  unpin: 'Unpin',
  pinNamed: (name: string) => `Pin ${name}`,
  unpinNamed: (name: string) => `Unpin ${name}`,
  moveUpNamed: (name: string) => `Move ${name} up`,
  moveDownNamed: (name: string) => `Move ${name} down`,
  export: 'Export',
  remove: 'Delete',
  drag: 'Drag to another place',
  create: 'New preset',
  import: 'Import',
  exportAll: 'Export all',
  search: 'Search presets',
  searchClear: 'Empty the search',
  noneFound: 'No preset has this in its name, its notes or its blanks.',
  forAccount: (account: string) => `For ${account}`,
  accountGone: 'Its account was removed',
  blanks: (names: readonly string[]) => `asks for ${listed(names)}`,
  pinnedNow: (name: string) => `“${name}” is pinned.`,
  unpinned: (name: string) => `“${name}” is no longer pinned.`,
  moved: (name: string, place: number, of: number) => `“${name}” is now number ${place} of ${of}.`,
  duplicated: (name: string) => `“${name}” was made.`,
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  exportTooLarge:
    'These presets are larger than a file may be, 5 MB. Export them one by one, or make them smaller.',
  removed: (name: string) => `“${name}” deleted.`,
  restored: (name: string) => `“${name}” is back.`,
  emptyTitle: 'No presets yet',
  emptyWords:
    'Make a list on the Clear screen and choose Save as preset, or write one here. A colleague’s file can be dropped here.',
  emptyAction: 'Go to Clear',
})

interface Preset {
  readonly lines: number
  readonly uses: number
  readonly lastUsedAt: number | null
}

/** `42 URLs · used yesterday · 12 times` */
export const presetFacts = spoken(
  'presets/presetFacts',
  ({ lines, uses, lastUsedAt }: Preset, now: number): string => {
    const size = counted(lines, 'URL', 'URLs')
    if (lastUsedAt === null) return `${size} · not used yet`
    const last = `${size} · used ${daysAgo(lastUsedAt, now)}`
    return uses > 1 ? `${last} · ${counted(uses, 'time', 'times')}` : last
  },
)

/** The account that a preset is for. */
export const presetAccountWords = spoken('presets/presetAccountWords', {
  label: 'Use it for',
  any: 'Any account',
  anyHint: 'Each URL is cleared with the account that is chosen then.',
})

/** Why a text can't be a preset's name. */
export const presetNameProblems = spoken<Readonly<Record<TextProblem, string>>>(
  'presets/presetNameProblems',
  {
    empty: 'Enter a name.',
    'too-long': 'A name has at most 200 characters.',
    hidden: 'There are invisible characters in it. Type the name again.',
    formula: 'A spreadsheet would run this as a formula. Begin with a letter.',
  },
)

/** What a preset is made from. */
export const presetSourceWords = spoken('presets/presetSourceWords', {
  job: (urls: number) => `${counted(urls, 'URL', 'URLs')} of this job, each of them once.`,
  items: (urls: number) => `${counted(urls, 'URL', 'URLs')} of this job that you chose.`,
  rows: (urls: number) => `${counted(urls, 'URL', 'URLs')} of the rows you selected.`,
})

export const presetFileWords = spoken('presets/presetFileWords', {
  all: 'Presets.json',
  one: (name: string) => `Preset ${name}.json`,
})

/** The name that is offered for the file of one preset, or of all. */
export function presetFileName(preset: string | null): string {
  const name = (preset ?? '')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
  return name === '' ? presetFileWords.all : presetFileWords.one(name)
}
