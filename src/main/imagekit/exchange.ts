import type { Dispatcher } from 'undici'
import { OWN_CODE } from './error-codes.ts'
import { ownError } from './failure.ts'

export interface HttpRequest {
  readonly origin: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The first 64 KB. */
  readonly body: string
}

/** In milliseconds. */
export interface TimeLimits {
  /** Until the connection stands, the tunnel of a proxy and the TLS handshake included. */
  readonly connect: number
  /** From the first byte of the request to the last byte of the answer. */
  readonly answer: number
}

export type Exchange =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  /** `begun`: a part of the request may have left. Without it nothing has left, and nothing will. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly begun: boolean }

/** ImageKit's answers are below 1 KB; more than this is somebody else's page. */
const BODY_LIMIT = 64 * 1024

/**
 * Sends one request once and reads its answer; never throws.
 *
 * It stands on undici's `dispatch`, not on `fetch`: `fetch` takes the answer 421 for an invitation to send the POST again, as
 * its specification says (tried: two POSTs in the server's log). And `dispatch` says when the first byte is about to be
 * written, which alone tells for certain whether a failed request can have been carried out.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: HttpRequest,
  limits: TimeLimits,
  signal?: AbortSignal,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const abort = () => one.fail(ownError(OWN_CODE.aborted))
    const one = new OneExchange(limits, (result) => {
      signal?.removeEventListener('abort', abort)
      resolve(result)
    })
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort)
    try {
      dispatcher.dispatch({ ...request, headers: { ...request.headers } }, one)
    } catch (error) {
      one.fail(error)
    }
  })
}

class OneExchange implements Dispatcher.DispatchHandler {
  readonly #limits: TimeLimits
  readonly #settle: (result: Exchange) => void
  readonly #chunks: Buffer[] = []
  #size = 0
  #status = 0
  #headers: HttpResponse['headers'] = {}
  #controller: Dispatcher.DispatchController | null = null
  #begun = false
  #settled = false
  #timer: NodeJS.Timeout

  constructor(limits: TimeLimits, settle: (result: Exchange) => void) {
    this.#limits = limits
    this.#settle = settle
    this.#timer = setTimeout(() => this.fail(ownError(OWN_CODE.connectTimeLimit)), limits.connect)
  }

  /** undici calls this right before it writes the first byte; aborting here keeps the request from leaving. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#settled || this.#begun) {
      controller.abort(ownError(OWN_CODE.secondStart))
      return
    }
    this.#begun = true
    this.#controller = controller
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.fail(ownError(OWN_CODE.answerTimeLimit)), this.#limits.answer)
  }

  onResponseStart(_: unknown, status: number, headers: HttpResponse['headers']): void {
    if (status < 200) return
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size < BODY_LIMIT) return
    this.#respond()
    this.#controller?.abort(ownError(OWN_CODE.aborted))
  }

  onResponseEnd(): void {
    this.#respond()
  }

  onResponseError(_: unknown, error: Error): void {
    this.fail(error)
  }

  fail(error: unknown): void {
    if (this.#settled) return
    this.#end({ kind: 'failed', error, begun: this.#begun })
    this.#controller?.abort(ownError(OWN_CODE.aborted))
  }

  #respond(): void {
    if (this.#settled) return
    const body = Buffer.concat(this.#chunks).subarray(0, BODY_LIMIT).toString('utf8')
    this.#end({ kind: 'response', response: { status: this.#status, headers: this.#headers, body } })
  }

  #end(result: Exchange): void {
    this.#settled = true
    clearTimeout(this.#timer)
    this.#settle(result)
  }
}
