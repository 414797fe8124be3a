import { counted, number } from '../counted.ts'
import type * as english from '../time.ts'

export const timeWords: typeof english.timeWords = {
  days: (days) => counted(days, 'Tag', 'Tage'),
  about: (time) => `noch etwa ${time}`,
  range: (low, high) => `noch ${low} bis ${high}`,
  today: 'heute',
  yesterday: 'gestern',
  daysAgo: (days) => `vor ${number(days)} Tagen`,
  on: (date) => `am ${date}`,
}
