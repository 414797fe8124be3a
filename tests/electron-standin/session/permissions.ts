import { chromium, isChromiumRunning } from '../browser.ts'
import { openPages } from '../window/pages.ts'

export type RequestHandler = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
export type CheckHandler = Parameters<Electron.Session['setPermissionCheckHandler']>[0]
type Permission = Parameters<NonNullable<RequestHandler>>[1]

/** Electron's permissions and the names that Chromium's protocol has for them. */
const PERMISSIONS: readonly (readonly [Permission, readonly object[]])[] = [
  ['clipboard-read', [{ name: 'clipboard-read' }]],
  ['clipboard-sanitized-write', [{ name: 'clipboard-write' }]],
  ['geolocation', [{ name: 'geolocation' }]],
  ['notifications', [{ name: 'notifications' }]],
  ['media', [{ name: 'camera' }, { name: 'microphone' }]],
  ['midi', [{ name: 'midi' }]],
  ['midiSysex', [{ name: 'midi', sysex: true }]],
  ['display-capture', [{ name: 'display-capture' }]],
  ['idle-detection', [{ name: 'idle-detection' }]],
  ['storage-access', [{ name: 'storage-access' }]],
  ['window-management', [{ name: 'window-management' }]],
  ['keyboardLock', [{ name: 'keyboard-lock' }]],
  ['pointerLock', [{ name: 'pointer-lock' }]],
  ['speaker-selection', [{ name: 'speaker-selection' }]],
]

/**
 * Chromium cannot be asked in the moment a page wants something. So the app's handlers are asked about every
 * permission beforehand, whenever they change, and Chromium is told their answers.
 */
export class Permissions {
  #request: RequestHandler = null
  #check: CheckHandler = null

  setRequestHandler(handler: RequestHandler): void {
    this.#request = handler
    this.#apply()
  }

  setCheckHandler(handler: CheckHandler): void {
    this.#check = handler
    this.#apply()
  }

  #apply(): void {
    if (isChromiumRunning())
      this.apply().catch((error: unknown) => process.stderr.write(`stand-in: ${String(error)}\n`))
  }

  async apply(): Promise<void> {
    await Promise.all(PERMISSIONS.map(([permission, descriptors]) => this.#tell(permission, descriptors)))
  }

  async #tell(permission: Permission, descriptors: readonly object[]): Promise<void> {
    const setting = (await this.#isGranted(permission)) ? 'granted' : 'denied'
    for (const descriptor of descriptors) {
      await chromium().browser.send('Browser.setPermission', { permission: descriptor, setting })
    }
  }

  /** Without a handler, Electron grants everything. */
  async #isGranted(permission: Permission): Promise<boolean> {
    const contents = [...openPages][0]?.view ?? null
    const url = contents?.getURL() ?? ''
    if (this.#check?.(contents, permission, url, { isMainFrame: true, requestingUrl: url }) === false)
      return false
    const ask = this.#request
    if (!ask || !contents) return ask === null
    return new Promise((resolve) =>
      ask(contents, permission, resolve, { isMainFrame: true, requestingUrl: url }),
    )
  }
}
