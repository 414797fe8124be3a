import { contextBridge, ipcRenderer } from 'electron'
import { callChannel, eventChannel } from '#shared/ipc/bridge.ts'
import { callNames } from '#shared/ipc/call-names.ts'
import { eventNames } from '#shared/ipc/events.ts'
import { createBridge } from './bridge.ts'

/**
 * The only object the page gets. Each call goes to main by its name and comes back as data; each listener gets the
 * payload alone, never Electron's own event.
 */
contextBridge.exposeInMainWorld(
  'purgeDesk',
  createBridge(callNames, eventNames, {
    call: (name, input) => ipcRenderer.invoke(callChannel, name, input),
    listen: (listener) => {
      const heard = (_event: unknown, name: unknown, payload: unknown) => listener(name, payload)
      ipcRenderer.on(eventChannel, heard)
      return () => ipcRenderer.removeListener(eventChannel, heard)
    },
  }),
)
