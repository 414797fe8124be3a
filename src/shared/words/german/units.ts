import type * as english from '../units.ts'

export const units: typeof english.units = {
  line: { one: 'Zeile', many: 'Zeilen', title: 'Zeile', titles: 'Zeilen' },
  row: { one: 'Zeile', many: 'Zeilen', title: 'Zeile', titles: 'Zeilen' },
  link: { one: 'Link', many: 'Links', title: 'Link', titles: 'Links' },
  piece: { one: 'Stück', many: 'Stücke', title: 'Stück', titles: 'Stücke' },
}
