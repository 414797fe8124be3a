import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgedRow } from '#shared/urls/judged-row.ts'
import { Packing } from '../../intake/packing.ts'
import { RowList } from './row-list.ts'
import { newSource } from './source.ts'

const rules = {
  accountId: 'a',
  accountName: 'Acme Shop',
  endpoints: [{ imagekitId: 'acme', pattern: '' }],
  customDomains: [],
  others: [],
}
const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
const base = 'https://ik.imagekit.io/acme/'
const most = 40
const text = fc.oneof(
  fc.webUrl(),
  fc.nat(30).map((at) => `${base}${at}.jpg`),
  fc.nat(30).map((at) => `http://ik.imagekit.io/acme/${at}.jpg`),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', `"${base}quoted.jpg",`, `${base}müsli.jpg`, `${base}*`, '\uD800'),
)
const aside = fc.constantFrom(undefined, 'heading' as const, 'other-text' as const)
const entry = fc.record({ text, aside }).map((one) => ({ text: one.text, aside: one.aside }))

it('gives each row back as its line was, and as the rules judge it, in whatever order rows are read', () => {
  const messages = fc.array(fc.array(entry, { maxLength: most }), { maxLength: 4 })
  fc.assert(
    fc.property(messages, fc.array(fc.nat(159)), (all, order) => {
      const list = new RowList(rules, turns, () => 'id')
      const source = list.addSource(newSource('file', 'a.txt'))
      const packing = new Packing(most, { rules, seed: list.table.seed })
      for (const entries of all) {
        const given = entries.map((one, at) => ({
          text: one.text,
          line: at + 1,
          ...(one.aside === undefined ? {} : { aside: one.aside }),
        }))
        packing.add(given, 0)
        const packed = packing.take()
        list.addPacked(source, packed, rules)
        // What was taken in is needed by nobody: the next rows are written over it.
        packing.reuse(packed.ends.buffer)
      }
      const flat = all.flat()
      for (const id of [...order.filter((at) => at < flat.length), ...flat.keys()]) {
        const one = flat[id]
        const expected = judgedRow(
          { text: one?.text ?? '', aside: one?.aside ?? null, asWritten: false },
          rules,
        )
        expect(list.table.get(id)).toMatchObject({ ...expected, text: one?.text, id })
      }
    }),
  )
})
