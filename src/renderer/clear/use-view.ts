import { useEffect, useMemo, useState } from 'react'
import { Searches } from './rows/searches.ts'
import type { Search } from './rows/searches.ts'
import type { Filter, Ids, View } from './rows/view.ts'
import { everyId } from './rows/view.ts'
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

const searches = new Searches()

/**
 * The ids of the rows that a filter and a search show. What takes longer than a slice comes a moment later, as a whole:
 * until then the rows of before stay. A part of them would be drawn for one frame, which the next key waits for. Only of
 * a list that keeps changing is a part shown: its search begins anew with each change, and might never come to its end.
 */
export function useView(version: number, filter: Filter, search: string): Ids {
  const [later, setLater] = useState<Found | null>(null)
  const sought = useMemo(() => ({ version, filter, search }), [version, filter, search])
  const begun = useMemo(() => begin(sought), [sought])
  useEffect(() => {
    if (begun.rest === null) return
    return finish(begun.rest, (ids) => {
      searches.keep(sought, ids)
      setLater({ ids, filter: sought.filter, search: sought.search })
    })
  }, [begun, sought])
  const isFound = later !== null && later.filter === filter && later.search === search
  const ids = begun.rest === null ? begun.ids : isFound ? later.ids : null
  const [shown, setShown] = useState<Ids>(begun.ids)
  if (ids !== null && ids !== shown) setShown(ids)
  return ids ?? (list.growing || !list.settled ? begun.ids : shown)
}

/** The rows are changed in their place; the version says when to look at them again. */
function begin(sought: Search): { ids: Ids; rest: View | null } {
  const { filter, search } = sought
  const isWhole = filter === 'all' && search.trim() === '' && list.table.counts().removed === 0
  if (isWhole) return { ids: everyId(list.table.length), rest: null }
  const known = searches.known(sought)
  if (known !== undefined) return { ids: known, rest: null }
  const view = searches.view(list.table, sought)
  run(view)
  if (!view.finished) return { ids: view.ids, rest: view }
  searches.keep(sought, view.ids)
  return { ids: view.ids, rest: null }
}

/** Goes on in slices; the function it returns stops it. */
function finish(view: View, found: (ids: Uint32Array) => void): () => void {
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
