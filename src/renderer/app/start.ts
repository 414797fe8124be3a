import type { SavedFile } from '#shared/ipc/views.ts'
import type { Problem } from '#shared/purge/problem.ts'
import { savedWords } from '#shared/words/saving.ts'
import { showToast } from '../ui/toast.tsx'
import { call } from '../state/call.ts'
import { useAccounts } from '../state/accounts-store.ts'
import { useInfo } from '../state/info-store.ts'
import { loadJobs, useJobs } from '../state/jobs-store.ts'
import { goTo } from '../state/place-store.ts'
import { useUpdates } from '../state/updates-store.ts'
import { followMenu } from './menu-choices.ts'

let asked: Promise<Problem | null> | null = null

/**
 * Asks main for everything the shell shows, once, and listens to it from then on. Called before anything is drawn, so
 * that both go on at the same time. Returns the problem that keeps the window from starting, or null.
 */
export function begin(): Promise<Problem | null> {
  if (asked !== null) return asked
  // First, so that nothing is missed between asking and hearing.
  listen()
  return beginAgain()
}

/** After a problem. */
export function beginAgain(): Promise<Problem | null> {
  asked = load()
  return asked
}

function listen(): void {
  const desk = window.purgeDesk
  desk.on('jobs.changed', ({ jobs }) => useJobs.getState().apply(jobs))
  desk.on('accounts.changed', (view) => useAccounts.getState().set(view))
  desk.on('job.show', ({ jobId }) => goTo('activity', jobId))
  desk.on('kept.show', () => goTo('clear'))
  desk.on('notices.changed', ({ notices }) => useInfo.getState().setNotices(notices))
  desk.on('file.saved', saySaved)
  desk.on('menu.chosen', ({ choice }) => followMenu(choice))
  desk.on('updates.changed', (view) => useUpdates.getState().set(view))
}

async function load(): Promise<Problem | null> {
  const [info, accounts, updates] = await Promise.all([
    call((desk) => desk.app.info({})),
    call((desk) => desk.accounts.list({})),
    call((desk) => desk.updates.view({})),
    loadJobs(),
  ])
  if (!info.ok) return info.error
  if (!accounts.ok) return accounts.error
  useInfo.getState().set(info.value)
  useAccounts.getState().set(accounts.value)
  if (updates.ok) useUpdates.getState().set(updates.value)
  return null
}

function saySaved(saved: SavedFile): void {
  const text = savedWords(saved)
  if (text !== null) showToast({ text })
}
