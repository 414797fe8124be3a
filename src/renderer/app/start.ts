import type { Problem } from '#shared/purge/problem.ts'
import { call } from './call.ts'
import { useAccounts } from './accounts-store.ts'
import { useInfo } from './info-store.ts'
import { loadJobs, useJobs } from './jobs-store.ts'

/** Listens to main first, so that nothing is missed between asking and hearing. Returns the unsubscribe. */
export function listen(): () => void {
  const desk = window.purgeDesk
  const stops = [
    desk.on('jobs.changed', ({ jobs }) => useJobs.getState().apply(jobs)),
    desk.on('accounts.changed', (view) => useAccounts.getState().set(view)),
    desk.on('notices.changed', ({ notices }) => useInfo.getState().setNotices(notices)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Asks for everything the shell shows. Returns the problem that keeps it from starting, or null. */
export async function load(): Promise<Problem | null> {
  const [info, accounts] = await Promise.all([
    call((desk) => desk.app.info({})),
    call((desk) => desk.accounts.list({})),
    loadJobs(),
  ])
  if (!info.ok) return info.error
  if (!accounts.ok) return accounts.error
  useInfo.getState().set(info.value)
  useAccounts.getState().set(accounts.value)
  return null
}
