import { useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { keepRoom } from '../ui/keep-room.ts'
import { FilterBar, type FilterOption } from '../ui/filter-bar.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { ItemFilter } from '#shared/ipc/views.ts'
import { lookAt, useLookAt, type Look } from './activity-store.ts'
import { ChosenActions } from './chosen-actions.tsx'
import { useFind } from './finding/find-store.ts'
import { ItemDetails } from './item-details.tsx'
import { ItemsGrid } from './items-grid.tsx'
import { NeedsYouActions } from './needs-you-actions.tsx'
import { useSelection } from './use-selection.ts'
import { useItems } from './use-items.ts'
import { useSettled } from './use-settled.ts'
import styles from './activity.module.css'

const keepFootRoom = keepRoom('--foot-room', 24)

interface Props {
  readonly job: JobView
  /** It was found by URLs of it: these are shown. */
  readonly hasMatches: boolean
}

/** The URLs of the chosen job: filters, search, the live table and the details of the row in hand. */
export function JobItems({ job, hasMatches }: Props) {
  const searched = useFind(({ text }) => text.trim())
  const { filter, search, sort } = useLookAt(job.id, hasMatches ? searched : '')
  const settled = useSettled(search.trim())
  const query = { jobId: job.id, filter, search: settled, sort }
  const items = useItems(query)
  const choosing = useSelection(query, items)
  const [row, setRow] = useState<number | null>(null)
  const detailed = row === null ? undefined : items.at(row)
  /** Other rows stand there then: what was chosen among the ones before is not. */
  const look = (change: Partial<Look>) => {
    choosing.clear()
    setRow(null)
    lookAt(job.id, change)
  }
  return (
    <div className={styles['items']}>
      <div className={styles['bar']}>
        <FilterBar
          label={activity.filters}
          options={optionsOf(job)}
          value={filter}
          onChange={(next) => look({ filter: next })}
        />
        <div className={styles['end']}>
          <NeedsYouActions job={job} />
          <SearchField
            label={activity.search}
            clearLabel={activity.clearSearch}
            value={search}
            onChange={(next) => look({ search: next })}
          />
        </div>
      </div>
      <ItemsGrid
        key={`${filter} ${settled} ${sort.by} ${sort.down}`}
        job={job}
        items={items}
        choosing={choosing}
        sort={sort}
        onSort={(next) => look({ sort: next })}
        emptyWords={emptyWords(filter, settled)}
        inHand={row}
        onRow={setRow}
      />
      {(choosing.ids.size > 0 || detailed) && (
        <div ref={keepFootRoom} className={styles['foot']}>
          {choosing.ids.size > 0 && <ChosenActions job={job} ids={choosing.ids} onClear={choosing.clear} />}
          {detailed && (
            <ItemDetails item={detailed} isPaused={job.state === 'paused'} onClose={() => setRow(null)} />
          )}
        </div>
      )}
    </div>
  )
}

function emptyWords(filter: ItemFilter, search: string): string {
  if (search !== '') return activity.noneFound
  return filter === 'needs-you' ? activity.noneNeedsYou : activity.noneHere
}

function optionsOf({ total, needsYou, counts }: JobView): readonly FilterOption<ItemFilter>[] {
  const count: Readonly<Record<ItemFilter, number>> = {
    all: total,
    'needs-you': needsYou,
    clearing: counts.clearing,
    cleared: counts.cleared,
    waiting: counts.waiting + counts.sending,
  }
  const order = ['all', 'needs-you', 'clearing', 'cleared', 'waiting'] as const
  return order.map((id) => ({ id, label: activity.filter[id], count: count[id] }))
}
