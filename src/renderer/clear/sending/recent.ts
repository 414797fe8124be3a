import type { Output } from '#shared/ipc/contract.ts'
import { call } from '../../state/call.ts'
import type { Row } from '../rows/row.ts'

type RecentSend = Output<'jobs.recent'>['sends'][number]

/** A row whose URL was sent a short while ago, or is still being cleared. */
export interface RecentRow {
  readonly id: number
  readonly url: string
  readonly sentAt: number
  readonly clearing: boolean
}

/** What the account sent lately. Main, which could not read its history, would not send either, and says so then. */
export async function recentSends(accountId: string): Promise<readonly RecentSend[]> {
  const answer = await call((desk) => desk.jobs.recent({ accountId }))
  return answer.ok ? answer.value.sends : []
}

/** The rows that would be sent again; of several sends of one URL the newest counts. */
export function recentRows(rows: readonly Row[], sends: readonly RecentSend[]): readonly RecentRow[] {
  const newest = new Map(sends.toReversed().map((send) => [send.url, send]))
  return rows.flatMap(({ id, url }) => {
    const send = url === null ? undefined : newest.get(url)
    return send === undefined ? [] : [{ id, url: send.url, sentAt: send.sentAt, clearing: send.clearing }]
  })
}
