import type { OtherForm } from '../urls/other-form.ts'
import { counted } from './counted.ts'

/** The words for clearing a URL as a site may write it too. */
export const formWords = {
  menu: 'Also clear',
  source: 'Other forms you added',
  added: (count: number) =>
    `${counted(count, 'URL was', 'URLs were')} added at the end of the list. Each counts like any other.`,
  forms: {
    https: 'The form with https://',
    http: 'The form with http://',
    slash: 'The form with a slash at its end',
    'no-slash': 'The form without the slash at its end',
    decoded: 'The form without needless % signs',
  } satisfies Record<OtherForm, string>,
} as const
