/** What `import 'electron'` gives to unit tests: every member throws its name when it is used, so a test must bring its own. */
import type Electron from 'electron'

const askedOfAnyObject: readonly PropertyKey[] = [
  'then',
  'toJSON',
  '$$typeof',
  'asymmetricMatch',
  '__esModule',
]

/** An object, or a class, of Electron's type without members but `own`; a test may put more in their place. */
function absent<T extends object>(name: string, own?: Partial<T>): T
function absent(name: string, own: object = {}): object {
  // A function, so that the result can stand for a class too.
  return new Proxy(
    Object.assign(function () {}, own),
    {
      get(target, key): unknown {
        if (Object.hasOwn(target, key) && key !== 'name' && key !== 'length') return Reflect.get(target, key)
        if (typeof key === 'symbol' || askedOfAnyObject.includes(key)) return undefined
        throw new Error(`A unit test used electron.${name}.${key}`)
      },
      construct() {
        throw new Error(`A unit test used new electron.${name}`)
      },
    },
  )
}

export const app = absent<Electron.App>('app')
export const BrowserWindow = absent<typeof Electron.BrowserWindow>('BrowserWindow')
export const clipboard = absent<Electron.Clipboard>('clipboard')
export const contextBridge = absent<Electron.ContextBridge>('contextBridge')
export const dialog = absent<Electron.Dialog>('dialog')
export const ipcMain = absent<Electron.IpcMain>('ipcMain')
export const ipcRenderer = absent<Electron.IpcRenderer>('ipcRenderer')
export const Menu = absent<typeof Electron.Menu>('Menu')
export const nativeTheme = absent<Electron.NativeTheme>('nativeTheme')
export const net = absent<Electron.Net>('net')
export const Notification = absent<typeof Electron.Notification>('Notification')
export const powerMonitor = absent<Electron.PowerMonitor>('powerMonitor')
export const protocol = absent<Electron.Protocol>('protocol')
export const session = absent<typeof Electron.session>('session')
export const shell = absent<Electron.Shell>('shell')
