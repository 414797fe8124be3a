/** What `import 'electron'` gives the app's main process. What is not made here is named and throws when used. */
import { app } from './app/app.ts'
import { ipcMain } from './ipc/ipc-main.ts'
import { clipboard, Notification, powerMonitor, shell } from './modules/desktop.ts'
import { screen } from './modules/screen.ts'
import { dialog } from './modules/dialog.ts'
import { Menu, MenuItem } from './modules/menu.ts'
import { nativeTheme } from './modules/native-theme.ts'
import { net } from './modules/net.ts'
import { protocol } from './session/protocol.ts'
import { session } from './session/session.ts'
import { strict } from './strict.ts'
import { BrowserWindow } from './window/browser-window.ts'
import { webContents } from './window/all-contents.ts'

const absent = (name: string): object => strict<object>(name, {})

export const safeStorage = absent('safeStorage')
export const systemPreferences = absent('systemPreferences')
export const crashReporter = absent('crashReporter')
export const autoUpdater = absent('autoUpdater')
export const contentTracing = absent('contentTracing')
export const desktopCapturer = absent('desktopCapturer')
export const globalShortcut = absent('globalShortcut')
export const inAppPurchase = absent('inAppPurchase')
export const nativeImage = absent('nativeImage')
export const netLog = absent('netLog')
export const powerSaveBlocker = absent('powerSaveBlocker')
export const pushNotifications = absent('pushNotifications')
export const utilityProcess = absent('utilityProcess')
export const webFrameMain = absent('webFrameMain')
export const BaseWindow = absent('BaseWindow')
export const BrowserView = absent('BrowserView')
export const ImageView = absent('ImageView')
export const MessageChannelMain = absent('MessageChannelMain')
export const ShareMenu = absent('ShareMenu')
export const TouchBar = absent('TouchBar')
export const Tray = absent('Tray')
export const View = absent('View')
export const WebContentsView = absent('WebContentsView')

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
}
export { protocol, screen, session, shell, webContents }

export default strict<object>('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  webContents,
  safeStorage,
  systemPreferences,
  crashReporter,
  autoUpdater,
  contentTracing,
  desktopCapturer,
  globalShortcut,
  inAppPurchase,
  nativeImage,
  netLog,
  powerSaveBlocker,
  pushNotifications,
  utilityProcess,
  webFrameMain,
  BaseWindow,
  BrowserView,
  ImageView,
  MessageChannelMain,
  ShareMenu,
  TouchBar,
  Tray,
  View,
  WebContentsView,
})
