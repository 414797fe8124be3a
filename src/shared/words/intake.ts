import { counted, number } from './counted.ts'

/** Why a file was not read, and what to do instead; one entry a reason, and the reasons are these. */
const refusalWords = {
  folder: 'is a folder. Open it and choose the files in it.',
  unreadable: 'could not be read. It may have been moved, changed or locked meanwhile. Try it again.',
  empty: 'is empty.',
  'too-large': 'is larger than 500 MB. Split it into smaller files.',
  'line-too-long': 'has a line of more than 4 million characters, so it is no list of URLs.',
  spreadsheet: 'is a spreadsheet. Save it as CSV in your spreadsheet program, and drop that.',
  'old-spreadsheet': 'is a spreadsheet or document of an older kind. Save it as CSV, and drop that.',
  document: 'is a text document. Save it as plain text (.txt), or copy the URLs and paste them here.',
  'open-document': 'is an OpenDocument file. Save it as CSV or plain text, and drop that.',
  zip: 'is a compressed file. Unpack it first, and drop the list that is in it.',
  pdf: 'is a PDF. Copy the URLs in it and paste them here.',
  picture: 'is a picture. Drop a list of URLs as text or CSV instead.',
  'web-page': 'is a web page. Copy the URLs from it and paste them here.',
  sitemap: 'is an XML file. Copy the URLs in it and paste them here.',
  json: 'is a JSON file. Copy the URLs in it and paste them here.',
  binary: 'is not text. Save the list as text or CSV in the program that made it.',
  unexpected: 'could not be read. Try to save it as CSV or plain text, and drop that.',
} as const

export type RefusalCode = keyof typeof refusalWords

export const intakeWords = {
  refused: (name: string, code: RefusalCode) => `${name} ${refusalWords[code]}`,
  refusedMore: (count: number) => `${counted(count, 'more file was', 'more files were')} not read.`,
  reading: (rows: number, share: number) =>
    `Reading: ${counted(rows, 'line', 'lines')} so far · ${number(Math.floor(share * 100))} %`,
  stop: 'Stop reading',
  stopped: 'Stopped. The lines read so far are in the list.',
  read: (rows: number) => `${counted(rows, 'line', 'lines')} read.`,
  otherColumns: (count: number) =>
    `${counted(count, 'URL stands', 'URLs stand')} in other columns and ${count === 1 ? 'was' : 'were'} not taken.`,
  encoding: 'Letters were read as windows-1252. Check accented letters.',
} as const
