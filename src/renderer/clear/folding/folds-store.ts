import { create } from 'zustand'
import type { Fold } from '#shared/urls/folding/fold.ts'
import type { ListRow } from '#shared/urls/list.ts'
import { whenAtRest } from '../at-rest.ts'
import { inSlices } from '../in-slices.ts'
import { urlsIn } from '../rows/tally.ts'
import { list, turns } from '../the-list.ts'
import { searchFolds } from './look-for-folds.ts'

/** URLs up to which wildcards are looked for unasked: a longer list takes seconds and memory. */
const unasked = 100_000
/** Fewer are not worth a wildcard. */
const fewest = 3

interface FoldsState {
  readonly folds: readonly Fold[]
  /** The rows that were looked at. */
  readonly rows: readonly ListRow[]
  /** `asks`: so long a list that a person has to want it. */
  readonly state: 'none' | 'asks' | 'looking' | 'found'
  /** A person asked for them, and hears of it when there are none. */
  readonly isAsked: boolean
  /** The list for which a person wants none. */
  readonly declinedFor: string | null
}

/** The wildcards that could stand for many URLs of the list, as it is at rest. Only ever offered. */
export const useFolds = create<FoldsState>(() => ({
  folds: [],
  rows: [],
  state: 'none',
  isAsked: false,
  declinedFor: null,
}))

const nothing = { folds: [], rows: [], state: 'none', isAsked: false } as const
let stop: (() => void) | null = null

/** Looks for wildcards whenever the list has come to rest. To be called once. */
export function watchForFolds(): void {
  whenAtRest({ changed: forget, rested: begin })
}

/** What was found is of a list that has changed since: nothing of it may be offered any more. */
function forget(): void {
  stop?.()
  stop = null
  if (useFolds.getState().state !== 'none') useFolds.setState(nothing)
}

function begin(): void {
  const urls = urlsIn(list.table.counts())
  if (urls > unasked) useFolds.setState({ ...nothing, state: 'asks' })
  else if (urls >= fewest) look(false)
}

/** Looks at once, however long the list is, because a person asked. */
export function lookNow(): void {
  look(true)
}

function look(isAsked: boolean): void {
  stop?.()
  useFolds.setState({ ...nothing, state: 'looking', isAsked })
  stop = inSlices(searchFolds(list.table, list.rules), turns, ([folds, rows]) => {
    // The rows are of use only to what is offered.
    useFolds.setState({ folds, rows: folds.length === 0 ? [] : rows, state: 'found' })
  })
}

/** The person wants none of them for this list. */
export function declineFolds(): void {
  useFolds.setState({ declinedFor: list.id })
}
