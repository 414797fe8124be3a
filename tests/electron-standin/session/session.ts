import { z } from 'zod'
import { chromium } from '../browser.ts'
import { KnownEvents } from '../known-events.ts'
import { strict, type Implemented } from '../strict.ts'
import { watchDownloads } from './downloads.ts'
import { Permissions, type CheckHandler, type RequestHandler } from './permissions.ts'
import { protocol } from './protocol.ts'
import { WebRequest } from './web-request.ts'

const permissions = new Permissions()
export const webRequest = new WebRequest()

class StandinSession extends KnownEvents implements Implemented<Electron.Session> {
  readonly protocol = protocol
  readonly webRequest = strict<Electron.WebRequest>('session.webRequest', webRequest)
  #proxy: Electron.ProxyConfig = { mode: 'direct' }

  constructor() {
    // The last two never happen here: nothing is connected, nothing is spelt.
    super('session', ['will-download', 'select-usb-device', 'spellcheck-dictionary-initialized'])
  }

  setPermissionRequestHandler = (handler: RequestHandler): void => permissions.setRequestHandler(handler)
  setPermissionCheckHandler = (handler: CheckHandler): void => permissions.setCheckHandler(handler)
  // No device can be chosen here, so no handler is ever asked.
  setDevicePermissionHandler = (): void => undefined
  setDisplayMediaRequestHandler = (): void => undefined
  setSpellCheckerEnabled = (): void => undefined
  isPersistent = (): boolean => true
  // Nothing leaves the stand-in's pages, so there is nothing to close.
  closeAllConnections = (): Promise<void> => Promise.resolve()

  setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.#proxy = config
    return Promise.resolve()
  }

  /** What `setProxy` said; the system's own proxy settings are not read here. */
  resolveProxy(): Promise<string> {
    const { mode, proxyRules = '' } = this.#proxy
    if (mode === 'direct' || proxyRules === '') return Promise.resolve('DIRECT')
    return Promise.resolve(`PROXY ${proxyRules.replace(/^\w+:\/\//, '')}`)
  }

  async clearCache(): Promise<void> {
    await chromium().browser.send('Storage.clearDataForOrigin', {
      origin: '*',
      storageTypes: 'cache_storage,shader_cache',
    })
  }

  async clearStorageData(options: Electron.ClearStorageDataOptions = {}): Promise<void> {
    const storageTypes = z.array(z.string()).default(['all']).parse(options.storages)
    const names = storageTypes.map(
      (type) =>
        ({
          indexdb: 'indexeddb',
          localstorage: 'local_storage',
          serviceworkers: 'service_workers',
          cachestorage: 'cache_storage',
        })[type] ?? type,
    )
    await chromium().browser.send('Storage.clearDataForOrigin', {
      origin: options.origin ?? '*',
      storageTypes: names.join(','),
    })
  }
}

const standinSession = new StandinSession()
const defaultSession = strict<Electron.Session>('session', standinSession)
/** Sessions beside the default one have no windows here: they are asked for the proxy. */
const others = new Map<string, Electron.Session>()

function fromPartition(partition: string): Electron.Session {
  const other = others.get(partition) ?? strict<Electron.Session>('session', new StandinSession())
  others.set(partition, other)
  return other
}

export const session = strict<typeof Electron.Session>('session', { defaultSession, fromPartition })

/** Before the first page: what Chromium must know of permissions and downloads. */
export async function prepareSession(): Promise<void> {
  await permissions.apply()
  await watchDownloads((name, ...args) => standinSession.emit(String(name), ...args))
}
