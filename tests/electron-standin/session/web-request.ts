import type { Implemented } from '../strict.ts'

type Listener<Details, Response> = (details: Details, callback: (response: Response) => void) => void
type BeforeRequest = Listener<Electron.OnBeforeRequestListenerDetails, Electron.CallbackResponse>
type HeadersReceived = Listener<Electron.OnHeadersReceivedListenerDetails, Electron.HeadersReceivedResponse>

export interface RequestFacts {
  readonly id: number
  readonly url: string
  readonly method: string
  readonly resourceType: Electron.OnBeforeRequestListenerDetails['resourceType']
}

/** The app's own listeners for requests, asked before and after each answer. */
export class WebRequest implements Implemented<Electron.WebRequest> {
  #beforeRequest: { listener: BeforeRequest; matches: (url: string) => boolean } | undefined
  #headersReceived: { listener: HeadersReceived; matches: (url: string) => boolean } | undefined

  onBeforeRequest(...args: [BeforeRequest | null] | [Electron.WebRequestFilter, BeforeRequest | null]): void {
    this.#beforeRequest = withFilter(args)
  }

  onHeadersReceived(
    ...args: [HeadersReceived | null] | [Electron.WebRequestFilter, HeadersReceived | null]
  ): void {
    this.#headersReceived = withFilter(args)
  }

  /** Whether the app lets the request go on. */
  async mayGo(facts: RequestFacts): Promise<boolean> {
    const asked = this.#beforeRequest
    if (!asked?.matches(facts.url)) return true
    const answer = await new Promise<Electron.CallbackResponse>((resolve) => {
      asked.listener({ ...facts, ...COMMON, uploadData: [], frame: null }, resolve)
    })
    if (answer.redirectURL !== undefined)
      throw new Error('The stand-in for Electron does not implement redirectURL')
    return answer.cancel !== true
  }

  /** The headers as the app wants them, or nothing when it refuses the answer. */
  async headers(facts: RequestFacts, response: Response): Promise<[string, string][] | undefined> {
    const given: [string, string][] = [...response.headers]
    const asked = this.#headersReceived
    if (!asked?.matches(facts.url)) return given
    const responseHeaders = Object.fromEntries(given.map(([name, value]) => [name, [value]]))
    const { status: statusCode, statusText } = response
    const answer = await new Promise<Electron.HeadersReceivedResponse>((resolve) => {
      asked.listener(
        {
          ...facts,
          ...COMMON,
          statusLine: `HTTP/1.1 ${statusCode} ${statusText}`,
          statusCode,
          responseHeaders,
          frame: null,
        },
        resolve,
      )
    })
    if (answer.cancel === true) return undefined
    return Object.entries(answer.responseHeaders ?? responseHeaders).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    )
  }
}

const COMMON = { timestamp: 0, referrer: '' }

function withFilter<L>(
  args: [L | null] | [Electron.WebRequestFilter, L | null],
): { listener: L; matches: (url: string) => boolean } | undefined {
  const [filter, listener] = args.length === 1 ? [{ urls: ['<all_urls>'] }, args[0]] : args
  if (!listener) return undefined
  const patterns = filter.urls.map((pattern) => (pattern === '<all_urls>' ? /^/ : toExpression(pattern)))
  return {
    listener,
    matches: (url) => patterns.length === 0 || patterns.some((pattern) => pattern.test(url)),
  }
}

/** A pattern such as `*://*.example.com/*`. */
function toExpression(pattern: string): RegExp {
  return new RegExp(`^${pattern.split('*').map(escapeExpression).join('.*')}$`)
}

function escapeExpression(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
}
