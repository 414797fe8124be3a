import type { PresetFileProblem } from '../presets/file.ts'
import { counted } from './counted.ts'
import { spoken } from './spoken.ts'
import { writtenIn } from '../app/written-in.ts'

const write = writtenIn('en')

/** The words of an import. */
export const importWords = spoken('preset-import/importWords', {
  title: 'Import presets',
  brings: (presets: number, file: string) => `${file} brings ${counted(presets, 'preset', 'presets')}.`,
  lines: (lines: number) => counted(lines, 'URL', 'URLs'),
  moreLines: (lines: number) => `and ${counted(lines, 'more line', 'more lines')}`,
  checking: 'checking…',
  blocked: (lines: number) => `${counted(lines, 'line', 'lines')} can’t be cleared here`,
  forAccount: (account: string) => `for ${account}`,
  forAny: 'for any account',
  noAccount: 'its account is not in this app, so it will be for any account',
  clash: 'There is a preset with this name',
  clashAll: 'For all names that are taken',
  choices: {
    both: 'Keep both',
    replace: 'Replace',
    skip: 'Skip',
  },
  confirm: (presets: number) => `Import ${counted(presets, 'preset', 'presets')}`,
  nothing: 'Nothing to import',
  done: (presets: number) => `${counted(presets, 'preset', 'presets')} imported.`,
  refusedTitle: 'This file can’t be imported',
  inPreset: (at: number) => `It is preset number ${at} in the file.`,
})

/** Why a file can't be imported, and what can be done. */
export const importProblems = spoken<Readonly<Record<PresetFileProblem, string>>>(
  'preset-import/importProblems',
  {
    'too-large': 'It is larger than 5 MB. Ask your colleague to export fewer presets at once.',
    unreadable: 'It can’t be read. It may have been moved or changed: choose it again.',
    'not-json': 'It is no file of presets, or it is cut off. Ask your colleague to export it again.',
    'not-presets':
      'It holds something else than presets of Purge Desk. If it is a list of URLs, drop it on the Clear screen.',
    newer: 'It was made by a newer version of Purge Desk. Update the app, then import it.',
    empty: 'There is no preset in it.',
    'too-many': 'It holds more than 500 presets. Ask your colleague to export fewer at once.',
    'too-long': `One of its presets has more than ${write(10_000)} lines.`,
    'too-many-blanks': 'One of its presets has more than 50 different blanks. Nothing was imported.',
    'hidden-name':
      'A name or a note in it has characters that are invisible or turn the reading direction. Nothing was imported.',
    'formula-name': 'A name in it is written like a spreadsheet’s formula. Nothing was imported.',
    damaged:
      'It was changed or damaged: a preset in it has another form than Purge Desk writes. Nothing was imported.',
  },
)
