import { number } from '../counted.ts'
import type * as english from '../list-names.ts'

export const sourceWords: typeof english.sourceWords = {
  list: 'Liste',
  pasted: 'Eingefügte Liste',
  typed: 'Getippte Liste',
  sample: 'Beispielliste',
  sheet: (file, sheet) => `${file}, Blatt ${sheet}`,
  asWildcards: (name) => `${name}, als Platzhalter`,
  andMore: (name, others) => `${name} und ${number(others)} weitere`,
}
