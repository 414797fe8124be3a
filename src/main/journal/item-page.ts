import { itemStates, needsPerson } from '#shared/purge/item-state.ts'
import type { ItemState } from '#shared/purge/item-state.ts'
import { assertNever } from '#shared/assert-never.ts'
import type { ItemFilter, ItemSort } from '#shared/ipc/views.ts'
import { searchedUrl } from '#shared/urls/searched.ts'
import type { Database, Values } from './database.ts'
import { itemColumns, itemRow, numberRow } from './rows.ts'
import type { ItemRow } from './rows.ts'

export interface ItemQuery {
  readonly job: number
  readonly filter: ItemFilter
  /** Part of a URL in any letter case; empty for all. */
  readonly search: string
  /** The job's own order where it is not given. */
  readonly sort?: ItemSort | undefined
  readonly offset: number
  readonly limit: number
}

const jobsOrder: ItemSort = { by: 'position', down: false }

export interface ItemPage {
  /** How many there are, on this page or not. */
  readonly total: number
  readonly items: ItemRow[]
}

/**
 * Some of a job's URLs. In the job's own order as quick in a job of 100,000 as in a small one, unless something is
 * searched; in another order all of them are looked at.
 */
export function readPage(db: Database, query: ItemQuery): ItemPage {
  const { offset, limit, filter, search } = query
  const values = valuesOf(query)
  const found = foundBy(query)
  const countSql = search === '' ? countOf(filter) : `SELECT count(*) AS n FROM (${found})`
  const sql = `SELECT ${itemColumns} FROM items JOIN jobs ON jobs.key = items.job
    WHERE items.id IN (${pageOf(query)}) ORDER BY ${orderOf(query, 'items.')}`
  return {
    total: db.get(numberRow, countSql, values)?.n ?? 0,
    items: db.all(itemRow, sql, { ...values, limit, offset }),
  }
}

export function readIds(db: Database, query: ItemQuery): number[] {
  const { offset, limit } = query
  const rows = db.all(numberRow, pageOf(query, 'id AS n'), { ...valuesOf(query), limit, offset })
  return rows.map(({ n }) => n)
}

function valuesOf({ job, search }: ItemQuery): Values {
  const like = `%${searchedUrl(search).replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`
  return search === '' ? { job } : { job, like }
}

function pageOf(query: ItemQuery, columns = 'id'): string {
  return `SELECT ${columns} FROM (${foundBy(query)}) ORDER BY ${orderOf(query)} LIMIT :limit OFFSET :offset`
}

/** States stand in the order of a URL's life, URLs and times in their own; what is equal in the job's order. */
function orderOf({ sort = jobsOrder }: ItemQuery, of = ''): string {
  const way = sort.down ? ' DESC' : ''
  switch (sort.by) {
    case 'position':
      return `${of}position${way}`
    case 'url':
      return `${of}url${way}, ${of}position`
    case 'time':
      return `${of}since${way}, ${of}position`
    case 'state':
      return `CASE ${of}state ${itemStates.map((state, at) => `WHEN '${state}' THEN ${at}`).join(' ')} END${way}, ${of}position`
    default:
      return assertNever(sort.by)
  }
}

/**
 * One query a state, so that SQLite reads each in the job's order from its index and merges them. Asked for several
 * states at once it goes through the whole job (tried: 20 ms instead of 0.1 in 100,000 URLs).
 */
function foundBy({ filter, search, sort = jobsOrder }: ItemQuery): string {
  const searched = search === '' ? '' : String.raw`AND url LIKE :like ESCAPE '\'`
  const open = filter === 'needs-you' ? 'AND sent_again_as IS NULL AND let_be = 0' : ''
  const all = `SELECT ${columnsFor(sort.by)} FROM items WHERE job = :job`
  if (filter === 'all') return `${all} ${searched}`
  return statesOf(filter)
    .map((state) => `${all} AND state = '${state}' ${open} ${searched}`)
    .join(' UNION ALL ')
}

/** No more than the order needs: what is not in an index has to be looked up row by row. */
function columnsFor(by: ItemSort['by']): string {
  switch (by) {
    case 'position':
      return 'id, position'
    case 'url':
      return 'id, position, url'
    case 'time':
      return 'id, position, since'
    case 'state':
      return 'id, position, state'
    default:
      return assertNever(by)
  }
}

/** From the counts that the triggers keep. */
function countOf(filter: ItemFilter): string {
  const states = statesOf(filter).map((state) => `'${state}'`)
  const open = filter === 'needs-you' ? 'AND dealt = 0' : ''
  return `SELECT coalesce(sum(n), 0) AS n FROM job_counts
    WHERE job = :job AND state IN (${states.join(', ')}) ${open}`
}

function statesOf(filter: ItemFilter): readonly ItemState[] {
  switch (filter) {
    case 'all':
      return itemStates
    case 'needs-you':
      return itemStates.filter(needsPerson)
    case 'clearing':
      return ['clearing']
    case 'cleared':
      return ['cleared']
    case 'waiting':
      // What is under way has not been taken by ImageKit yet.
      return ['waiting', 'sending']
    default:
      return assertNever(filter)
  }
}
