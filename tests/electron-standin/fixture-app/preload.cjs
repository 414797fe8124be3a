/* oxlint-disable -- plain files, as a build leaves them */
const { contextBridge, ipcRenderer } = require('electron')
const { EventEmitter } = require('node:events')

function nameOfError(act) {
  try {
    act()
    return 'none'
  } catch (error) {
    return error.message
  }
}

contextBridge.exposeInMainWorld('fixture', {
  missing: {
    buffer: typeof Buffer,
    setImmediate: typeof setImmediate,
    clearImmediate: typeof clearImmediate,
    fs: nameOfError(() => require('fs')),
    sendSync: nameOfError(() => ipcRenderer.sendSync('x')),
    emitter: typeof EventEmitter,
  },
  echo: (value) => ipcRenderer.invoke('echo', value),
  fail: () => ipcRenderer.invoke('fail'),
  who: () => ipcRenderer.invoke('who'),
  sync: (a, b) => a + b,
  throws: () => {
    throw new RangeError('too far')
  },
  onTock(callback) {
    const listener = (_event, ...args) => callback(...args)
    ipcRenderer.on('tock', listener)
    return () => ipcRenderer.removeListener('tock', listener)
  },
  tick: () => ipcRenderer.send('tick'),
})
