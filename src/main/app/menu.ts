import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuChoice } from '#shared/ipc/events.ts'
import { menuWords as words } from '#shared/words/menu.ts'

type Item = MenuItemConstructorOptions
type Choose = (choice: MenuChoice) => void

/** Shows the menu of this system; what only the page can do is told to `choose`. */
export function setMenu(platform: NodeJS.Platform, choose: Choose): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(platform, choose)]))
}

/**
 * The menu each system expects and no more: without an Edit menu macOS has no copy and paste, without a View menu
 * nobody can make the window's text larger, and Electron's own default would offer reloading and developer tools to
 * people who only have a list to get through. The page hears `?` and F1 itself, so these have no keys here.
 */
export function menuTemplate(platform: NodeJS.Platform, choose: Choose): readonly Item[] {
  const isMac = platform === 'darwin'
  const settings: Item = {
    label: words.settings,
    accelerator: 'CommandOrControl+,',
    click: () => choose('settings'),
  }
  return [
    isMac ? macApp(settings) : file(settings),
    edit(),
    view(choose),
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    help(choose),
  ]
}

const line: Item = { type: 'separator' }

/** macOS keeps the settings and the end of an app under the app's own name, and names its entries itself. */
function macApp(settings: Item): Item {
  const own = ['services', 'hide', 'hideOthers', 'unhide'] as const
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      line,
      settings,
      line,
      ...own.map((role) => ({ role })),
      line,
      { role: 'quit' },
    ],
  }
}

function file(settings: Item): Item {
  return { label: words.file, submenu: [settings, line, { role: 'quit', label: words.quit }] }
}

function edit(): Item {
  return {
    role: 'editMenu',
    label: words.edit,
    submenu: [
      { role: 'undo', label: words.undo },
      { role: 'redo', label: words.redo },
      line,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function view(choose: Choose): Item {
  return {
    label: words.view,
    submenu: [
      { label: words.commands, click: () => choose('commands') },
      line,
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.larger },
      // The plus of most keyboards needs Shift, which nobody presses for it.
      { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
      { role: 'zoomOut', label: words.smaller },
      line,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  }
}

function help(choose: Choose): Item {
  return {
    role: 'help',
    label: words.help,
    submenu: [
      { label: words.guide, click: () => choose('help') },
      { label: words.shortcuts, click: () => choose('shortcuts') },
    ],
  }
}
