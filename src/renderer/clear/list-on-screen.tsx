import { memo } from 'react'
import { clearWords } from '#shared/words/clear.ts'
import { FilterBar } from '../ui/filter-bar.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { setClear, useClear } from './clear-store.ts'
import { Details } from './details.tsx'
import { FoldOffer } from './folding/fold-offer.tsx'
import { Grid } from './grid/grid.tsx'
import { ListHeader } from './list-header.tsx'
import { Messages } from './messages.tsx'
import { countsByFilter, filters } from './rows/view.ts'
import { SummaryBar } from './summary-bar.tsx'
import { list } from './the-list.ts'
import { useStepsAfterFirstRows } from './use-steps-after-first-rows.ts'
import { useListVersion } from './use-list.ts'
import { useSearch } from './use-search.ts'
import { useView } from './use-view.ts'
import styles from './clear-screen.module.css'

/**
 * The list with all that stands around it. What a person looks at first is drawn first, and the rest a part a frame: all
 * of it at once would hold up the first rows, and the window. Each part draws by itself what has changed.
 */
export const ListOnScreen = memo(function ListOnScreen() {
  const step = useStepsAfterFirstRows(4)
  return (
    <>
      <ListHeader isWhole={step >= 1} />
      <div className={styles['filters']}>
        {step >= 2 && <States />}
        {step >= 3 && <Search />}
      </div>
      <Messages />
      <div className={styles['rows']}>
        <Rows />
        {step >= 4 && <Details />}
      </div>
      {step >= 4 && <FoldOffer />}
      <SummaryBar />
    </>
  )
})

/** The only part that a letter draws anew at once. */
const Search = memo(function Search() {
  const search = useClear((state) => state.search)
  return (
    <SearchField
      label={clearWords.search}
      clearLabel={clearWords.searchClear}
      value={search}
      onChange={(next) => setClear({ search: next })}
    />
  )
})

const States = memo(function States() {
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
})

const Rows = memo(function Rows() {
  const version = useListVersion()
  const filter = useClear((state) => state.filter)
  const search = useSearch()
  const view = useView(version, filter, search)
  const isReading = useClear((state) => state.reading !== null)
  // The grid is there before its first rows: they are seen the sooner.
  if (view.length === 0 && !isReading) return <p className={styles['none']}>{clearWords.noneFound}</p>
  return <Grid view={view} />
})
