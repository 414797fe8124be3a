import type * as english from '../units.ts'

export const units: typeof english.units = {
  line: { one: 'Zeile', many: 'Zeilen', title: 'Zeile' },
  row: { one: 'Zeile', many: 'Zeilen', title: 'Zeile' },
  link: { one: 'Link', many: 'Links', title: 'Link' },
  piece: { one: 'Stück', many: 'Stücke', title: 'Stück' },
}
