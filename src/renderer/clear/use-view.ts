import { useEffect, useMemo, useState } from 'react'
import type { Filter, Ids } from './rows/view.ts'
import { everyId, View } from './rows/view.ts'
import { list, turns } from './the-list.ts'

/** Rows looked at before the clock is: without a search some microseconds, with one about half a millisecond. */
const block = 4_096
/** Milliseconds of one slice: the rest of a frame is the window's own. */
const slice = 8

interface Found {
  readonly ids: Ids
  readonly filter: Filter
  readonly search: string
}

/**
 * The ids of the rows that a filter and a search show. What takes longer than a slice comes a moment later; until then
 * the rows of before stay, unless they were another filter's or another search's.
 */
export function useView(version: number, filter: Filter, search: string): Ids {
  const [later, setLater] = useState<Found | null>(null)
  const begun = useMemo(() => begin(version, filter, search), [version, filter, search])
  useEffect(() => {
    if (begun.rest === null) return
    return finish(begun.rest, (ids) => setLater({ ids, filter, search }))
  }, [begun, filter, search])
  if (begun.rest === null) return begun.ids
  return later !== null && later.filter === filter && later.search === search ? later.ids : begun.ids
}

/** The rows are changed in their place; the version says when to look at them again. */
function begin(_version: number, filter: Filter, search: string): { ids: Ids; rest: View | null } {
  const isWhole = filter === 'all' && search.trim() === '' && list.table.counts().removed === 0
  if (isWhole) return { ids: everyId(list.table.length), rest: null }
  const view = new View(list.table, filter, search)
  run(view)
  return { ids: view.ids, rest: view.finished ? null : view }
}

/** Goes on in slices; the function it returns stops it. */
function finish(view: View, found: (ids: Ids) => void): () => void {
  let over = false
  const goOn = () => {
    if (over) return
    run(view)
    if (view.finished) found(view.ids)
    else turns.later(goOn)
  }
  turns.later(goOn)
  return () => {
    over = true
  }
}

function run(view: View): void {
  const end = turns.now() + slice
  do view.goOn(block)
  while (!view.finished && turns.now() < end)
}
