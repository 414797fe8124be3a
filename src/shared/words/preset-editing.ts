import { counted, number } from './counted.ts'
import { spoken } from './spoken.ts'
import { writtenIn } from '../app/written-in.ts'

const write = writtenIn('en')

/** The words of a preset in edit. */
export const editWords = spoken('preset-editing/editWords', {
  titleNew: 'New preset',
  title: (name: string) => `Edit ${name}`,
  subtitle: 'Nothing is changed before you save.',
  name: 'Name',
  notes: 'Notes',
  notesHint: 'For yourself and for colleagues who import it.',
  notesProblem: {
    empty: '',
    'too-long': `Notes have at most ${write(2_000)} characters.`,
    hidden: 'There are invisible characters in it. Type the notes again.',
    formula: '',
  },
  lines: 'URLs and wildcards, one per line',
  linesHint:
    'A word in braces, such as {season}, is a blank: it is asked for when the preset is used. A URL that really has {season} in it keeps it as {{season}}.',
  linesMissing: 'Enter at least one URL.',
  tooMany: (lines: number, limit: number) =>
    `These are ${number(lines)} lines. A preset holds at most ${number(limit)}.`,
  tooLong: (line: number) => `Line ${number(line)} is too long to be a URL.`,
  tooManyBlanks: (limit: number) =>
    `A preset has at most ${number(limit)} different blanks. Put some of the lines into another preset.`,
  blanks: (names: readonly string[]) =>
    `Asked for when it is used: ${names.map((name) => `{${name}}`).join(', ')}`,
  checking: 'Checking the lines…',
  allFit: (urls: number, account: string) => `${counted(urls, 'line fits', 'lines fit')} ${account}.`,
  noneFit: (account: string) => `No line fits ${account} yet.`,
  blocked: (lines: number) => `${counted(lines, 'line', 'lines')} can’t be cleared.`,
  leftOut: (lines: number) => `${counted(lines, 'line has', 'lines have')} no URL and will be left out.`,
  odd: 'Lines to look at',
  oddMore: (lines: number) => `and ${counted(lines, 'more line', 'more lines')}`,
  goToLine: 'Go to line',
  goToLineNamed: (line: number) => `Go to line ${number(line)}`,
  repairNamed: (label: string, line: number) => `${label}, line ${number(line)}`,
  save: 'Save preset',
  saved: (name: string) => `“${name}” saved.`,
  undone: 'The preset is as it was.',
  left: 'Your changes were not saved.',
  backToThem: 'Go on editing',
})
