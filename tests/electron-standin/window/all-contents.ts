import { strict } from '../strict.ts'
import { openPages } from './pages.ts'

const find = (
  matches: (page: { view: Electron.WebContents; targetId: string | undefined }) => boolean,
): Electron.WebContents | undefined => [...openPages].find(matches)?.view

export const webContents = strict<typeof Electron.WebContents>('webContents', {
  getAllWebContents: () => [...openPages].map((page) => page.view),
  fromId: (id) => find((page) => page.view.id === id),
  fromDevToolsTargetId: (targetId) => find((page) => page.targetId === targetId),
})
