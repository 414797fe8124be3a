import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { vectorRules } from '#shared/urls/vector-rules.ts'
import { RowList } from './row-list.ts'
import { newSource } from './source.ts'
import { viewOf } from './view.ts'

const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
const base = 'https://ik.imagekit.io/acme/'
/** Few letters, so that much is found, also where two texts meet; some change their length in lower case. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'ä', 'Ä', 'Σ', 'İ', '/', ' '),
  maxLength: 6,
})
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '/'), maxLength: 6 })
const text = fc.oneof(
  letters,
  plain,
  plain.map((path) => base + path),
  letters.map((path) => base + path),
)
const messages = fc.array(
  fc.oneof(fc.array(text, { maxLength: 30 }), fc.array(plain, { minLength: 1, maxLength: 30 })),
  { maxLength: 5 },
)
const edits = fc.array(fc.tuple(fc.nat(149), text), { maxLength: 4 })

it('finds each row whose text or URL holds what is searched for, and no other', () => {
  fc.assert(
    fc.property(
      messages,
      edits,
      fc.oneof(
        letters,
        plain,
        plain.map((path) => `acme/${path}`),
      ),
      (all, changes, wanted) => {
        const list = new RowList(vectorRules, turns, () => 'id')
        const source = list.addSource(newSource('file', 'a.txt'))
        for (const texts of all)
          list.addEntries(
            source,
            texts.map((one, at) => ({ text: one, line: at + 1 })),
          )
        for (const [id, next] of changes) if (id < list.table.length) list.edit(id, next)

        const lower = wanted.trim().toLowerCase()
        const isHeld = (one: string | null) => one !== null && one.toLowerCase().includes(lower)
        const expected = list.rows.filter((row) => isHeld(row.text) || isHeld(row.url)).map((row) => row.id)
        expect([...viewOf(list.table, 'all', wanted)]).toEqual(expected)
      },
    ),
  )
})
