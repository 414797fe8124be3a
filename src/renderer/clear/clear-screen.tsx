import { Suspense, useEffect, useState } from 'react'
import { clearWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { FilterBar } from '../ui/filter-bar.tsx'
import { loadedLater, preloadCalmly } from '../ui/loaded-later.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Screen } from '../ui/screen.tsx'
import { setClear, useClear } from './clear-store.ts'
import { Details } from './details.tsx'
import { EmptyList } from './empty-list.tsx'
import { FoldOffer } from './folding/fold-offer.tsx'
import { Grid } from './grid/grid.tsx'
import { ListHeader } from './list-header.tsx'
import { Messages } from './messages.tsx'
import { countsByFilter, filters } from './rows/view.ts'
import { SummaryBar } from './summary-bar.tsx'
import { list } from './the-list.ts'
import { useListVersion, useOfList } from './use-list.ts'
import { useSearch } from './use-search.ts'
import { useView } from './use-view.ts'
import styles from './clear-screen.module.css'

const Dialogs = loadedLater(async () => (await import('./dialogs.tsx')).Dialogs)

/** Where a list becomes a job: drop it, see what is wrong with which line, press Clear. */
export function ClearScreen() {
  const started = useClear((state) => state.started)
  const isReading = useClear((state) => state.reading !== null)
  const hasDialog = useClear((state) => state.dialog !== null)
  const isEmpty = useOfList(() => list.isEmpty)
  useStartMark(started)
  if (!started) return <p className={styles['loading']}>{common.loading}</p>
  return (
    <Screen scroll>
      {isEmpty && !isReading ? <EmptyList /> : <TheList />}
      <Suspense fallback={null}>{hasDialog && <Dialogs />}</Suspense>
    </Screen>
  )
}

/** Tells the browser's own timeline when the screen takes a list, for the benchmark of the start; what is left comes then. */
function useStartMark(started: boolean): void {
  useEffect(() => {
    if (!started) return
    performance.mark('interactive')
    preloadCalmly([Dialogs])
  }, [started])
}

/** What a person looks at first is drawn first: all of it at once would hold up the first rows. */
function TheList() {
  const isWhole = useNextTurn()
  return (
    <>
      <ListHeader isWhole={isWhole} />
      {isWhole && <Filters />}
      <Messages />
      <div className={styles['rows']}>
        <Rows />
        {isWhole && <Details />}
      </div>
      {isWhole && <FoldOffer />}
      <SummaryBar />
    </>
  )
}

/** False while a component is drawn for the first time, and true as soon as the window has had its turn. */
function useNextTurn(): boolean {
  const [isNext, setNext] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNext(true))
    return () => clearTimeout(timer)
  }, [])
  return isNext
}

function Filters() {
  return (
    <div className={styles['filters']}>
      <States />
      <Search />
    </div>
  )
}

/** The only part that a letter draws anew at once. */
function Search() {
  const search = useClear((state) => state.search)
  return (
    <SearchField
      label={clearWords.search}
      clearLabel={clearWords.searchClear}
      value={search}
      onChange={(next) => setClear({ search: next })}
    />
  )
}

function States() {
  useListVersion()
  const filter = useClear((state) => state.filter)
  const counts = countsByFilter(list.table.counts())
  const options = filters.map((id) => ({ id, label: clearWords.filter[id], count: counts[id] }))
  return (
    <FilterBar
      label={clearWords.filter.label}
      options={options}
      value={filter}
      onChange={(next) => setClear({ filter: next })}
    />
  )
}

function Rows() {
  const version = useListVersion()
  const filter = useClear((state) => state.filter)
  const search = useSearch()
  const view = useView(version, filter, search)
  const isReading = useClear((state) => state.reading !== null)
  // The grid is there before its first rows: they are seen the sooner.
  if (view.length === 0 && !isReading) return <p className={styles['none']}>{clearWords.noneFound}</p>
  return <Grid view={view} />
}
