import { counted, plural } from '../counted.ts'
import type * as english from '../other-forms.ts'

export const formWords: typeof english.formWords = {
  menu: 'Auch leeren',
  source: 'Dazugenommene Schreibweisen',
  added: (count) =>
    `${counted(count, 'URL wurde', 'URLs wurden')} am Ende der Liste hinzugefügt. ${plural(count, 'Sie zählt', 'Jede zählt')} wie jede andere.`,
  forms: {
    https: 'Die Schreibweise mit https://',
    http: 'Die Schreibweise mit http://',
    slash: 'Die Schreibweise mit / am Ende',
    'no-slash': 'Die Schreibweise ohne / am Ende',
    decoded: 'Die Schreibweise ohne unnötige %-Zeichen',
  },
}
