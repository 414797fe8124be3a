import type { OtherForm } from '../urls/other-form.ts'
import { counted } from './counted.ts'
import { spoken } from './spoken.ts'

/** The words for clearing a URL as a site may write it too. */
export const formWords = spoken('other-forms/formWords', {
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
})
