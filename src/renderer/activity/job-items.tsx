import { useState } from 'react'
import type { JobView } from '#shared/ipc/views.ts'
import { activity } from '#shared/words/activity.ts'
import { FilterBar, type FilterOption } from '../ui/filter-bar.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { ItemFilter } from '#shared/ipc/views.ts'
import { lookAt, useLookAt } from './activity-store.ts'
import { ItemDetails } from './item-details.tsx'
import { ItemsGrid } from './items-grid.tsx'
import { NeedsYouActions } from './needs-you-actions.tsx'
import { useItems } from './use-items.ts'
import { useSettled } from './use-settled.ts'
import styles from './activity.module.css'

/** The URLs of the chosen job: filters, search, the live table and the details of the row in hand. */
export function JobItems({ job }: { readonly job: JobView }) {
  const { filter, search } = useLookAt(job.id)
  const settled = useSettled(search.trim())
  const items = useItems({ jobId: job.id, filter, search: settled })
  const [row, setRow] = useState<number | null>(null)
  const detailed = row === null ? undefined : items.at(row)
  return (
    <div className={styles['items']}>
      <div className={styles['bar']}>
        <FilterBar
          label={activity.filters}
          options={optionsOf(job)}
          value={filter}
          onChange={(next) => lookAt(job.id, { filter: next })}
        />
        <div className={styles['end']}>
          <NeedsYouActions job={job} />
          <SearchField
            label={activity.search}
            clearLabel={activity.clearSearch}
            value={search}
            onChange={(next) => lookAt(job.id, { search: next })}
          />
        </div>
      </div>
      <ItemsGrid
        key={`${filter} ${settled}`}
        job={job}
        items={items}
        emptyWords={emptyWords(filter, settled)}
        onRow={setRow}
      />
      {detailed && <ItemDetails item={detailed} onClose={() => setRow(null)} />}
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
