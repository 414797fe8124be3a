import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { vectorRules } from '#shared/urls/vector-rules.ts'
import { RowList } from './row-list.ts'
import { Searches } from './searches.ts'
import { newSource } from './source.ts'
import type { Filter } from './view.ts'
import { filters, viewOf } from './view.ts'

const turns = { later: (act: () => void) => act(), draw: (act: () => void) => act(), now: () => 0 }
const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'ä', 'Σ', '/', ' '), maxLength })
const text = fc.oneof(
  letters(6),
  letters(6).map((path) => `https://ik.imagekit.io/acme/${path}`),
)
/** What a person does: types another search, chooses a filter, or changes a row. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ search: letters(3) }) },
  { weight: 1, arbitrary: fc.record({ filter: fc.constantFrom(...filters) }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.nat(39), next: text }) },
)

interface Now {
  readonly list: RowList
  readonly searches: Searches
  readonly filter: Filter
  readonly search: string
}

/** As the screen asks: what is remembered is taken, and what was found to its end is remembered. */
function found({ list, searches, filter, search }: Now): readonly number[] {
  const sought = { version: list.version, filter, search }
  const known = searches.known(sought)
  if (known !== undefined) return [...known]
  const view = searches.view(list.table, sought)
  while (!view.finished) view.goOn(7)
  searches.keep(sought, view.ids)
  return [...view.ids]
}

it('what a search finds is the same with and without what earlier ones found', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      fc.array(step, { maxLength: 25 }),
      fc.constantFrom(10, 60, 2_000_000),
      (texts, steps, mostIds) => {
        const list = new RowList(vectorRules, turns, () => 'id')
        const source = list.addSource(newSource('file', 'a.txt'))
        list.addEntries(
          source,
          texts.map((one, at) => ({ text: one, line: at + 1 })),
        )
        let now: Now = { list, searches: new Searches(mostIds), filter: 'all', search: '' }
        for (const done of steps) {
          if ('edit' in done) {
            if (done.edit < list.table.length) list.edit(done.edit, done.next)
          } else now = { ...now, ...done }
          expect(found(now)).toEqual([...viewOf(list.table, now.filter, now.search)])
        }
      },
    ),
  )
})
