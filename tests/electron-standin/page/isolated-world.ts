// Read as text into the preload's world: see ../ipc/page-scripts.ts.
import type { Bridge } from './bridge.ts'

interface Settings {
  /** The name of the function that takes a message to the main process. */
  readonly binding: string
  /** The name under which the main process finds this world's receiver. */
  readonly receiver: string
  readonly versions: Record<string, string>
  readonly platform: string
  readonly hasPreload: boolean
  readonly inSubFrames: boolean
}

interface Tools {
  readonly bridge: Bridge
  readonly codec: { encode: (value: unknown) => string; decode: (text: string) => unknown }
  readonly strict: (name: string, part: object) => object
  readonly modules: Record<string, object>
}

type Preload = (
  require: (name: string) => unknown,
  process: object,
  module: object,
  exports: object,
  global: object,
) => void

type Incoming =
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'failure'; id: number; message: string }
  | { type: 'event'; channel: string; args: unknown[] }

// The main process sends only what `Incoming` says.
const isIncoming = (value: unknown): value is Incoming =>
  typeof value === 'object' && value !== null && 'type' in value

/** What a sandboxed preload finds in Electron 45: `electron`, three small modules, no `Buffer`, no `setImmediate`. */
export function isolatedWorld(settings: Settings, tools: Tools, preload: Preload): void {
  type Listener = (event: object, ...args: unknown[]) => void
  const { codec, strict } = tools
  const post = (message: object): void => {
    const send: unknown = Reflect.get(globalThis, settings.binding)
    if (typeof send === 'function') Reflect.apply(send, undefined, [codec.encode(message)])
  }

  // Only web pages can be stopped at their request; whatever else the page wants to go to is refused here.
  navigation.addEventListener('navigate', (event) => {
    if (event.downloadRequest !== null || /^(https?|about):/.test(event.destination.url)) return
    event.preventDefault()
    post({ type: 'refused-navigation', url: event.destination.url })
  })

  if (!settings.hasPreload || (window !== window.top && !settings.inSubFrames)) return

  const listeners = new Map<string, Set<{ listener: Listener; once: boolean }>>()
  const invocations = new Map<number, PromiseWithResolvers<unknown>>()
  let lastId = 0

  const listen = (channel: string, listener: Listener, once: boolean): object => {
    const known = listeners.get(channel) ?? new Set()
    listeners.set(channel, known.add({ listener, once }))
    return ipcRenderer
  }
  const unlisten = (channel: string, listener: Listener): object => {
    const known = listeners.get(channel)
    const last = [...(known ?? [])].findLast((entry) => entry.listener === listener)
    if (last) known?.delete(last)
    return ipcRenderer
  }
  const ipcRenderer = strict('ipcRenderer', {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      const invocation = Promise.withResolvers<unknown>()
      invocations.set(++lastId, invocation)
      post({ type: 'invoke', id: lastId, channel, args })
      return invocation.promise
    },
    send: (channel: string, ...args: unknown[]): void => post({ type: 'send', channel, args }),
    on: (channel: string, listener: Listener) => listen(channel, listener, false),
    addListener: (channel: string, listener: Listener) => listen(channel, listener, false),
    once: (channel: string, listener: Listener) => listen(channel, listener, true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners(channel: string): object {
      listeners.delete(channel)
      return ipcRenderer
    },
  })

  function receive(message: Incoming): void {
    switch (message.type) {
      case 'answer':
        invocations.get(message.id)?.resolve(message.value)
        return void invocations.delete(message.id)
      case 'failure':
        invocations.get(message.id)?.reject(new Error(message.message))
        return void invocations.delete(message.id)
      case 'event': {
        const known = listeners.get(message.channel)
        for (const entry of Array.from(known ?? [])) {
          if (entry.once) known?.delete(entry)
          entry.listener({ sender: ipcRenderer, ports: [] }, ...message.args)
        }
      }
    }
  }
  Object.defineProperty(globalThis, settings.receiver, {
    value: (text: string): void => {
      const message = codec.decode(text)
      if (isIncoming(message)) receive(message)
    },
  })

  const electron = strict('electron', {
    ipcRenderer,
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => tools.bridge.expose(key, api),
    }),
    webUtils: strict('webUtils', {}),
    webFrame: strict('webFrame', {}),
    crashReporter: strict('crashReporter', {}),
    nativeImage: strict('nativeImage', {}),
  })
  const require = (name: string): unknown => {
    const plain = name.replace(/^node:/, '')
    if (plain === 'electron' || plain === 'electron/renderer' || plain === 'electron/common') return electron
    const known = tools.modules[plain]
    if (!known) throw new Error(`module not found: ${name}`)
    return strict(plain, known)
  }
  const { platform, versions } = settings
  const process = strict('process', {
    platform,
    versions,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
    argv: [],
  })
  try {
    const module = { exports: {} }
    preload(require, process, module, module.exports, globalThis)
  } catch (error) {
    console.error('Unable to load preload script', error)
    post({ type: 'preload-error', error })
  }
}
