import { useEffect, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { AccountView } from '#shared/ipc/views.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'

export type Month = Output<'quota.month'>

/** The account's month by day, null until main has answered; read again whenever its use has changed. */
export function useMonth({ id, quota }: AccountView): Month | null {
  const [month, setMonth] = useState<Month | null>(null)
  const asked = `${id} ${quota.from} ${quota.limit} ${quota.usedHere} ${quota.usedElsewhere}`
  useEffect(() => {
    let isWanted = true
    const accountId = asked.slice(0, asked.indexOf(' '))
    void call((desk) => desk.quota.month({ accountId })).then((answer) => {
      const value = valueOrReport(answer)
      if (isWanted && value) setMonth(value)
    })
    return () => {
      isWanted = false
    }
  }, [asked])
  return month
}
