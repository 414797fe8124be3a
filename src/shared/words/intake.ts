import { assertNever } from '../assert-never.ts'
import { counted, inPercent, listed, number, plural } from './counted.ts'
import { spoken } from './spoken.ts'

/** Why a file was not read, and what to do instead; one entry a reason, and the reasons are these. */
export const refusalWords = spoken('intake/refusalWords', {
  folder: 'is a folder. Open it and choose the files in it.',
  unreadable: 'could not be read. It may have been moved, changed or locked meanwhile. Try it again.',
  empty: 'is empty.',
  'too-large': 'is larger than 500 MB. Split it into smaller files.',
  'line-too-long': 'has a line of more than 4 million characters, so it is no list of URLs.',
  'old-spreadsheet':
    'is a spreadsheet or document of another kind. Save it as an Excel workbook (.xlsx) or CSV, and drop that.',
  'spreadsheet-too-large': 'is too large a spreadsheet to be opened here. Save it as CSV, and drop that.',
  password: 'is protected with a password. Save it without one, and drop that.',
  damaged: 'is damaged or was cut off. Save or download it again, and drop that.',
  bomb: 'unpacks to far more than a list needs, so it was not opened. Save the list as CSV or text, and drop that.',
  presentation: 'is a presentation. Copy the URLs in it and paste them here.',
  document: 'is a text document. Save it as plain text (.txt), or copy the URLs and paste them here.',
  'open-document':
    'is an OpenDocument file. Save it as an Excel workbook (.xlsx), CSV or plain text, and drop that.',
  'outlook-mail':
    'is a mail as Outlook keeps it. Save it as text (.txt) or .eml, or copy the URLs in it and paste them here.',
  zip: 'is a compressed file. Unpack it first, and drop the list that is in it.',
  pdf: 'is a PDF. Copy the URLs in it and paste them here.',
  picture: 'is a picture. Drop a list of URLs as text or CSV instead.',
  'no-urls': 'has no URL in it.',
  'no-urls-but-hidden':
    'has no URL in the sheets that are shown, but it has hidden ones, which were not taken.',
  'too-deep':
    'is nested deeper than any sitemap or web page, so it was not read. Copy the URLs in it and paste them here.',
  entities:
    'defines words of its own (XML entities), which are not filled in. Save it without them, or paste the URLs here.',
  stopped: 'was not read, because you stopped the reading before. Drop it again to have it in the list.',
  binary: 'is not text. Save the list as text or CSV in the program that made it.',
  unexpected: 'could not be read. Try to save it as CSV or plain text, and drop that.',
})

export type RefusalCode = keyof typeof refusalWords

export const intakeWords = spoken('intake/intakeWords', {
  refused: (name: string, code: RefusalCode) => `${name} ${refusalWords[code]}`,
  refusedMore: (count: number) => `${counted(count, 'more file was', 'more files were')} not read.`,
  reading: (rows: number, share: number) =>
    `Reading: ${counted(rows, 'line', 'lines')} so far · ${inPercent(share)}`,
  stop: 'Stop reading',
  waits: (files: number) =>
    `${files === 0 ? 'What you added' : plural(files, 'The file', 'The files')} will be read next, after the list before it.`,
  stopped: 'Stopped. The lines read so far are in the list.',
  partly: (file: string, rows: number) =>
    `${file}: the reading ended after ${counted(rows, 'line', 'lines')}. What stands behind them is not in the list.`,
  partlyGone: 'To have all of it, drop the file again.',
  readAll: 'Read all of it',
  read: (rows: number) => `${counted(rows, 'line', 'lines')} read.`,
  behind: (count: number) =>
    `${counted(count, 'more URL', 'more URLs')} of this account ${plural(count, 'stands behind a link', 'stand behind links')} in what you pasted, and ${plural(count, 'was', 'were')} not taken.`,
  addBehind: (count: number) => `Add ${plural(count, 'it', 'them')}`,
  otherColumns: (count: number) =>
    `${counted(count, 'URL stands', 'URLs stand')} in other columns and ${plural(count, 'was', 'were')} not taken.`,
})

type Note =
  | { readonly code: 'hidden-sheets' | 'sheets-without-urls'; readonly names: readonly string[] }
  | { readonly code: 'sitemap-index' | 'cut-off' }
  | { readonly code: 'open-quotes' | 'computed-links' | 'relative-links'; readonly count: number }

/** What a person has to know of a file that was read, besides its rows. */
export const noteWords = spoken('intake/noteWords', (file: string, note: Note): string => {
  switch (note.code) {
    case 'hidden-sheets':
      return `${file}: ${plural(note.names.length, 'a hidden sheet was', 'hidden sheets were')} not taken: ${sheets(note.names)}.`
    case 'sheets-without-urls':
      return `${file}: ${plural(note.names.length, 'a sheet has', 'some sheets have')} no URL: ${sheets(note.names)}.`
    case 'sitemap-index':
      return `${file} lists other sitemaps, not pictures. Open each of them in your browser, save it, and drop it here.`
    case 'open-quotes':
      return `${file}: ${counted(note.count, 'quote opens and never closes', 'quotes open and never close')}. ${plural(note.count, 'Its line was', 'Their lines were')} read without ${plural(note.count, 'it', 'them')}, so nothing is lost; check the rows there.`
    case 'computed-links':
      return `${file}: ${counted(note.count, 'link is', 'links are')} put together by a formula, and where ${plural(note.count, 'it leads', 'they lead')} is not known here. Show the URLs in a column of their own, save, and drop the file again.`
    case 'relative-links':
      return `${file}: ${counted(note.count, 'link leads', 'links lead')} to a place beside the file, without a domain, so ${plural(note.count, 'it', 'they')} can’t be cleared. Write the whole URL, with its domain.`
    case 'cut-off':
      return `${file} ends in the middle. What stands before the end was read; save or download the file again for the rest.`
    default:
      return assertNever(note)
  }
})

/** Sheets that are named; the others are counted. */
const named = 3

function sheets(names: readonly string[]): string {
  const more = names.length - named
  const shown = names.slice(0, named)
  return listed(more > 0 ? [...shown, `${number(more)} more`] : shown)
}
