import { inPercent } from './counted.ts'
import { spoken } from './spoken.ts'

/** The words of the receipt as a file. */
export const receiptFileWords = spoken('receipt/receiptFileWords', {
  save: 'Save as CSV',
  saveBlocked: 'Save what can’t be cleared',
  preparing: (share: number) => `Preparing… ${inPercent(share)}`,
  /** The names proposed for the two files. */
  fileName: (list: string) => `Receipt of ${list}.csv`,
  blockedFileName: (list: string) => `To repair in ${list}.csv`,
  columns: {
    file: 'File',
    sheet: 'Sheet',
    line: 'Line or row',
    fate: 'What became of it',
    detail: 'In detail',
    sent: 'What is sent',
    why: 'Why it can’t be cleared',
    next: 'What you can do',
  },
  mergedWith: (place: string) => `The same URL as ${place}. It is sent once and counts once.`,
  coveredBy: (place: string) => `${place} clears it already.`,
  place: (unit: string, file: string) => `${unit} of ${file}`,
  notRead: 'Not read',
})
