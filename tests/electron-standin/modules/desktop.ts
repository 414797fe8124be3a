/** The small modules through which an app reaches the desktop. Where there is no desktop, they write down what was asked. */
import { networkInterfaces } from 'node:os'
import { KnownEvents } from '../known-events.ts'
import { strict, strictClass, type Implemented } from '../strict.ts'
import { records } from './records.ts'

export const shell = strict<Electron.Shell>('shell', {
  openExternal: (url) => {
    records.opened.push(url)
    return Promise.resolve()
  },
  openPath: (path) => {
    records.shown.push(path)
    return Promise.resolve('')
  },
  showItemInFolder: (path) => void records.shown.push(path),
  beep: () => undefined,
})

let copied = ''
/** Kept in memory: the clipboard of the person or machine that runs the tests is left alone. */
export const clipboard = strict<Electron.Clipboard>('clipboard', {
  writeText: (text) => {
    copied = text
    return Promise.resolve()
  },
  readText: () => Promise.resolve(copied),
})

class StandinNotification extends KnownEvents implements Implemented<Electron.Notification> {
  readonly view = strict<Electron.Notification>('Notification', this)
  title: string
  body: string
  silent: boolean

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification', ['show', 'click', 'close', 'reply', 'action', 'failed'])
    this.title = options.title ?? ''
    this.body = options.body ?? ''
    this.silent = options.silent ?? false
  }

  static isSupported = (): boolean => true

  show(): void {
    records.notifications.push({
      title: this.title,
      body: this.body,
      click: () => void this.emit('click', {}),
    })
    this.emit('show', {})
  }

  close(): void {
    this.emit('close', {})
  }
}

export const Notification = strictClass(
  'Notification',
  StandinNotification,
  (notification) => notification.view,
)

/** Nothing suspends the stand-in by itself; a test emits these events. */
export const powerMonitor = strict<Electron.PowerMonitor>(
  'powerMonitor',
  new KnownEvents('powerMonitor', [
    'suspend',
    'resume',
    'on-ac',
    'on-battery',
    'shutdown',
    'lock-screen',
    'unlock-screen',
    'thermal-state-change',
    'speed-limit-change',
    'user-did-become-active',
    'user-did-resign-active',
  ]),
)

export const isOnline = (): boolean =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some((address) => !address.internal))
