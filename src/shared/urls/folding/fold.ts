import type { AccountRules } from '../account-rules.ts'
import type { ListRow } from '../list.ts'
import { Folders } from './folders.ts'
import { narrowestOf } from './narrowest.ts'
import { Places } from './places.ts'

/** A wildcard that could stand for many URLs of a list. Only ever offered. */
export interface Fold {
  readonly kind: 'folder' | 'file'
  readonly wildcard: string
  /** The folder with its slash, or the file without its query: where everything it covers is. */
  readonly place: string
  /** Rows of the list that it covers; a row with the very same wildcard is among them. It uses one URL instead. */
  readonly count: number
  /** Folders of the list that it reaches into. */
  readonly folders: number
}

/** Fewer are not "many": the wildcard would reach further than it saves. */
const fewestInFolder = 5
const fewestVersions = 3
/** Of the versions one may be the plain file. */
const fewestWithQuery = 2
const mostFolds = 20
const mostFiles = 5
/** Places tried at most; where the rules allow none of these, further ones would hardly be worth offering. */
const mostTried = 60
/** A wildcard over several folders goes before one over a single folder only if it saves so many times as much. */
const widerMustSave = 4
/** Rows that are gone through at once. */
const slice = 256

/** Finds what could be folded, best first. The same rows and rules give the same answer. */
export function findFolds(rows: readonly ListRow[], rules: AccountRules): readonly Fold[] {
  const steps = foldSteps(rows, rules)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** As `findFolds`, a small piece at a time, so that a window stays fluid meanwhile. */
export function* foldSteps(
  rows: readonly ListRow[],
  rules: AccountRules,
): Generator<undefined, readonly Fold[]> {
  const alike = yield* beginningOf(rows)
  const folders = new Folders(rows, alike)
  const files = new Places(rows, alike)
  for (let at = 0; at < rows.length; at += slice) {
    yield
    takeIn(rows, at, folders, files)
  }
  const folds = best(folders.places, folders.rise(fewestInFolder), rules, mostFolds).map(inFolder)
  yield
  for (const { wildcard, place } of best(files, versionsIn(files), rules, mostFiles)) {
    yield
    const count = countCovered(wildcard, rows)
    const isKnown = folds.some((fold) => fold.wildcard === wildcard)
    if (!isKnown && count >= fewestVersions) folds.push({ kind: 'file', wildcard, place, count, folders: 1 })
  }
  return folds.toSorted((one, other) => worth(other) - worth(one)).slice(0, mostFolds)
}

/** The rows that a wildcard clears too: a plain prefix match, as ImageKit's documents say. */
export function coveredBy<Row extends Pick<ListRow, 'url'>>(wildcard: string, rows: readonly Row[]): Row[] {
  const beginning = wildcard.slice(0, -1)
  return rows.filter(({ url }) => url.startsWith(beginning))
}

/** Characters with which all URLs begin. */
// Stryker disable all: fewer of them are only compared again
function* beginningOf(rows: readonly ListRow[]): Generator<undefined, number> {
  let alike = rows[0]?.url ?? ''
  for (let at = 0; at < rows.length; at += slice) {
    yield
    alike = sharedBeginning(alike, rows, at)
  }
  return alike.length
}

function sharedBeginning(beginning: string, rows: readonly ListRow[], from: number): string {
  let alike = beginning
  const to = Math.min(from + slice, rows.length)
  for (let row = from; row < to; row += 1) {
    const url = rows[row]?.url ?? ''
    // As `startsWith`, twice as quick (measured). It is so for nearly all.
    if (url.lastIndexOf(alike, 0) === 0) continue
    let at = 0
    while (at < alike.length && url.charCodeAt(at) === alike.charCodeAt(at)) at += 1
    alike = alike.slice(0, at)
  }
  return alike
}
// Stryker restore all

/** Takes a slice of the rows into their folders, and into their files where they have a query. */
function takeIn(rows: readonly ListRow[], from: number, folders: Folders, files: Places): void {
  const to = Math.min(from + slice, rows.length)
  for (let row = from; row < to; row += 1) {
    const url = rows[row]?.url ?? ''
    const query = url.indexOf('?')
    const end = query < 0 ? url.length : query
    folders.take(row, url.lastIndexOf('/', end - 1) + 1)
    if (end === url.length) continue
    const file = files.of(row, end)
    // None with a question mark is ever offered: what the versions share beyond the file's name need not be known.
    files.shareAtMost(file, end)
    files.enter(file, 1, 0)
  }
}

/** As the length of `coveredBy`, many times as quick: names differ at their ends. */
function countCovered(wildcard: string, rows: readonly ListRow[]): number {
  let count = 0
  for (const { url } of rows) {
    let at = wildcard.length - 2
    while (at >= 0 && url.charCodeAt(at) === wildcard.charCodeAt(at)) at -= 1
    if (at < 0) count += 1
  }
  return count
}

function versionsIn(files: Places): number[] {
  const found: number[] = []
  for (let file = 0; file < files.size; file += 1)
    if (files.countOf(file) >= fewestWithQuery) found.push(file)
  return found
}

type Found = Omit<Fold, 'kind'>

function inFolder(found: Found): Fold {
  return { kind: 'folder', ...found }
}

/** Deeper places come first in `among`, so that of the same wildcard the narrower place is named. */
function best(places: Places, among: readonly number[], rules: AccountRules, most: number): Found[] {
  const folds = new Map<string, Found>()
  for (const found of worthiest(places, among)) {
    if (folds.size >= most) break
    const url = places.urlOf(found)
    const length = places.lengthOf(found)
    const wildcard = narrowestOf(url, length, places.sharedOf(found), rules)
    if (wildcard === null || folds.has(wildcard)) continue
    const [count, folders] = [places.countOf(found), places.foldersOf(found)]
    folds.set(wildcard, { wildcard, place: url.slice(0, length), count, folders })
  }
  return [...folds.values()]
}

/** The first of `among` by worth, those that come first in it first; quicker than sorting all. */
function worthiest(places: Places, among: readonly number[]): readonly number[] {
  const worthOf = (place: number) => worth({ count: places.countOf(place), folders: places.foldersOf(place) })
  const kept: number[] = []
  let least = -Infinity
  for (const place of among) {
    const value = worthOf(place)
    if (kept.length === mostTried && value <= least) continue
    const at = kept.findLastIndex((other) => worthOf(other) >= value) + 1
    kept.splice(at, 0, place)
    if (kept.length > mostTried) kept.pop()
    least = worthOf(kept.at(-1) ?? place)
  }
  return kept
}

function worth({ count, folders }: Pick<Fold, 'count' | 'folders'>): number {
  return (count - 1) / (folders > 1 ? widerMustSave : 1)
}
