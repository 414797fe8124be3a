import { create } from 'zustand'
import type { AppInfo, Notice, SettingsView } from '#shared/ipc/views.ts'
import { call } from './call.ts'
import { valueOrReport } from './problem-store.ts'

interface InfoState {
  /** Null until main has answered. */
  readonly info: AppInfo | null
  readonly set: (info: AppInfo) => void
  readonly setNotices: (notices: readonly Notice[]) => void
  readonly reset: () => void
}

/** The app itself: version, settings, notices and whether a test server stands in for ImageKit. */
export const useInfo = create<InfoState>((set) => ({
  info: null,
  set: (info) => set({ info }),
  setNotices: (notices) => set(({ info }) => (info ? { info: { ...info, notices } } : {})),
  reset: () => set({ info: null }),
}))

/** Shows the change at once, and takes it back when main could not keep it. */
export async function changeSettings(change: Partial<SettingsView>): Promise<void> {
  const before = useInfo.getState().info?.settings
  if (before) showSettings({ ...before, ...change })
  const settings = valueOrReport(await call((desk) => desk.settings.change(change))) ?? before
  if (settings) showSettings(settings)
}

function showSettings(settings: SettingsView): void {
  const { info, set } = useInfo.getState()
  if (info) set({ ...info, settings })
}

export async function dismissNotice(noticeId: string): Promise<void> {
  const done = valueOrReport(await call((desk) => desk.app.dismissNotice({ noticeId })))
  if (!done) return
  const { info, setNotices } = useInfo.getState()
  if (info) setNotices(info.notices.filter(({ id }) => id !== noticeId))
}

/** Puts the copy of a damaged history in its place; main tells of its jobs. */
export async function putBackupBack(): Promise<void> {
  valueOrReport(await call((desk) => desk.app.restoreBackup({})))
}
