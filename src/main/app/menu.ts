import { Menu } from 'electron'

/**
 * The menu each system expects and no more: without an Edit menu macOS has no copy and paste, and Electron's own
 * default would offer reloading and developer tools to people who only have a list to get through.
 */
export function setMenu(platform: NodeJS.Platform): void {
  const common: Electron.MenuItemConstructorOptions[] = [{ role: 'editMenu' }, { role: 'windowMenu' }]
  const template = platform === 'darwin' ? [{ role: 'appMenu' as const }, ...common] : common
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
