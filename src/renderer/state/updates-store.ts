import { create } from 'zustand'
import type { Bridge } from '#shared/ipc/bridge.ts'
import type { UpdatesView } from '#shared/ipc/views.ts'
import { updateNews } from '#shared/words/updates.ts'
import { call } from './call.ts'
import { valueOrReport } from './problem-store.ts'

interface UpdatesState {
  /** Null until main has answered. */
  readonly view: UpdatesView | null
  /** The version whose bar the person has closed. */
  readonly closed: string | null
  /** Settings shows this part first. */
  readonly isWanted: boolean
  readonly set: (view: UpdatesView) => void
  readonly close: () => void
  readonly want: (isWanted: boolean) => void
  readonly reset: () => void
}

const start = { view: null, closed: null, isWanted: false }

/** Where the app's own updates stand. */
export const useUpdates = create<UpdatesState>((set) => ({
  ...start,
  set: (view) => set({ view }),
  close: () => set(({ view }) => ({ closed: view?.version ?? null })),
  want: (isWanted) => set({ isWanted }),
  reset: () => set(start),
}))

/** One step of an update, as the person pressed it. */
export async function stepOfUpdate(step: keyof Bridge['updates']): Promise<void> {
  const view = valueOrReport(await call((desk) => desk.updates[step]({})))
  if (view) useUpdates.getState().set(view)
}

/** What there is to decide about, until the person has closed its bar; null for nothing. */
export function useUpdateNews(): string | null {
  return useUpdates(({ view, closed }) => (view && closed !== view.version ? updateNews(view) : null))
}
