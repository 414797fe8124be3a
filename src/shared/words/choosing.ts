import { counted, plural } from './counted.ts'
import { spoken } from './spoken.ts'

/** `C`, as a spreadsheet names the third column. */
function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last
}

/** A column by its title, or by its letter where it has none. */
export function columnName(column: number, heading: string | undefined): string {
  const title = heading?.trim() ?? ''
  return title === '' ? columnWords.lettered(letter(column)) : title
}

/** Which columns of a table to take. */
export const columnWords = spoken('choosing/columnWords', {
  title: 'Which columns hold the URLs?',
  several: (file: string) => `More than one column of ${file} has URLs. Choose those that you want to clear.`,
  split: (file: string) =>
    `In ${file} the URLs look split over several columns. Check how they are put together.`,
  open: (file: string) => `Choose the columns of ${file} that you want to clear.`,
  joining: (file: string) => `Choose the columns of ${file} in the order in which they make a URL.`,
  how: 'How are the URLs written?',
  each: 'Each whole, in one column',
  joined: 'Split over several columns',
  columns: 'Columns with URLs',
  part: (at: number) => (at === 0 ? 'First part' : at === 1 ? 'Then' : 'And then'),
  /** A column without a title. */
  lettered: (letters: string) => `Column ${letters}`,
  /** Where no column is chosen: two make a URL, more may. */
  none: (at: number) => (at < 2 ? 'Choose a column' : 'No more columns'),
  tooFew: { each: 'Choose at least one column.', joined: 'Choose at least two columns.' },
  preview: 'How the first rows are taken',
  result: 'Becomes',
  empty: 'nothing',
  remembered: 'Your choice is remembered on this computer for files with the same column titles.',
  noTitles: 'This table has no column titles, so it is asked again for the next one.',
  take: 'Use these columns',
  cancel: 'Let the app choose',
  change: 'Choose other columns',
})

/** What the letters of a text file mean. */
export const encodingWords = spoken('choosing/encodingWords', {
  title: 'Which letters are right?',
  text: (file: string) =>
    `${file} does not say how its letters are written. Choose the line whose accented letters look right.`,
  label: 'Letters',
  names: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Western Europe)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16, bytes swapped',
  },
  reading: 'Reading the first letters…',
  take: 'Read it this way',
  check: 'Check the letters',
  guessed: (file: string) => `${file} may have been read wrongly. Check that ä, é and ü look right.`,
})

export const readAgainWords = spoken('choosing/readAgainWords', {
  done: (file: string) => `${file} was read again.`,
  hidden: (sheets: number) => `Add ${plural(sheets, 'the hidden sheet', 'the hidden sheets')}`,
  leftOut: (sheets: number) => `${plural(sheets, 'Hidden sheet', 'Hidden sheets')}, left out`,
  gone: 'To change how it is read, drop the file again.',
  hiddenCount: (sheets: number) => counted(sheets, 'hidden sheet', 'hidden sheets'),
})
