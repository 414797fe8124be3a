import { strict, type Implemented } from '../strict.ts'
import { registerScheme } from '../urls.ts'

type Handler = (request: Request) => Response | Promise<Response>

class StandinProtocol implements Implemented<Electron.Protocol> {
  readonly #handlers = new Map<string, Handler>()

  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) registerScheme(scheme)
  }

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    registerScheme(scheme)
    this.#handlers.set(scheme, handler)
  }

  unhandle(scheme: string): void {
    this.#handlers.delete(scheme)
  }

  isProtocolHandled = (scheme: string): boolean => this.#handlers.has(scheme)

  handlerOf = (scheme: string): Handler | undefined => this.#handlers.get(scheme)
}

export const standinProtocol = new StandinProtocol()
export const protocol = strict<Electron.Protocol>('protocol', standinProtocol)
