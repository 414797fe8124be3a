import { z } from 'zod'
import { chromium } from '../browser.ts'
import { schemeOf, toAppUrl, toPagePolicy, toPageUrl } from '../urls.ts'
import { pageOfFrame } from '../window/pages.ts'
import { closeStray } from '../window/targets.ts'
import { standinProtocol } from './protocol.ts'
import { webRequest } from './session.ts'
import type { RequestFacts } from './web-request.ts'

const paused = z.object({
  requestId: z.string(),
  frameId: z.string().optional(),
  resourceType: z.string(),
  redirectedRequestId: z.string().optional(),
  request: z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.string()),
    postData: z.string().optional(),
  }),
})
type Paused = z.infer<typeof paused>
type Refusal = 'Aborted' | 'BlockedByClient' | 'NameNotResolved' | 'Failed'

let lastId = 0

/** Every request of every page and worker stops here: the app's scheme handlers answer it, or nothing does. */
export async function answerRequests(): Promise<void> {
  const { browser } = chromium()
  browser.on('Fetch.requestPaused', paused, (event) => {
    answer(event).catch((error: unknown) => {
      process.stderr.write(`stand-in: ${toAppUrl(event.request.url)}: ${String(error)}\n`)
      refuse(event, 'Failed')
    })
  })
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function answer(event: Paused): Promise<void> {
  const url = toAppUrl(event.request.url)
  const scheme = schemeOf(url)
  // What the page makes itself never leaves it.
  if (scheme === 'data' || scheme === 'blob') return pass(event)
  if (event.resourceType === 'Document' && !mayLoad(event, url)) return refuse(event, 'Aborted')
  const facts: RequestFacts = { id: ++lastId, url, method: event.request.method, resourceType: kindOf(event) }
  if (!(await webRequest.mayGo(facts))) return refuse(event, 'BlockedByClient')
  const handler = standinProtocol.handlerOf(scheme)
  // No host but the app's own can be reached from the stand-in.
  if (!handler) return refuse(event, 'NameNotResolved')
  const response = await handler(toRequest(event, url))
  if (response.type === 'error') return refuse(event, 'Failed')
  const headers = await webRequest.headers(facts, response)
  if (!headers) return refuse(event, 'BlockedByClient')
  await fulfil(event, response, headers)
}

function mayLoad(event: Paused, url: string): boolean {
  const page = pageOfFrame(event.frameId)
  if (event.frameId === undefined) return false
  if (!page) {
    closeStray(event.frameId)
    return false
  }
  return page.mayLoad({ frameId: event.frameId, url, isRedirect: event.redirectedRequestId !== undefined })
}

function kindOf(event: Paused): RequestFacts['resourceType'] {
  switch (event.resourceType) {
    case 'Document':
      return pageOfFrame(event.frameId)?.targetId === event.frameId ? 'mainFrame' : 'subFrame'
    case 'Stylesheet':
      return 'stylesheet'
    case 'Image':
      return 'image'
    case 'Font':
      return 'font'
    case 'Script':
      return 'script'
    case 'XHR':
    case 'Fetch':
      return 'xhr'
    default:
      return 'other'
  }
}

function toRequest(event: Paused, url: string): Request {
  const { method, headers, postData } = event.request
  const named = Object.entries(headers).map(([name, value]): [string, string] => [name, toAppUrl(value)])
  const request = new Request('http://stand-in/', {
    method,
    headers: named,
    ...(postData === undefined ? {} : { body: postData }),
  })
  // Node's Request would not take every scheme.
  return Object.defineProperty(request, 'url', { value: url })
}

async function fulfil(event: Paused, response: Response, headers: [string, string][]): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = headers.map(([name, value]) => ({
    name,
    value: forPage(name.toLowerCase(), value),
  }))
  await send('Fetch.fulfillRequest', event, { responseCode: response.status, responseHeaders, body })
}

function forPage(name: string, value: string): string {
  if (name === 'location' || name === 'access-control-allow-origin') return toPageUrl(value)
  return name.startsWith('content-security-policy') ? toPagePolicy(value) : value
}

const pass = (event: Paused): Promise<void> => send('Fetch.continueRequest', event, {})

function refuse(event: Paused, errorReason: Refusal): void {
  void send('Fetch.failRequest', event, { errorReason })
}

/** A page that has gone meanwhile takes no answer any more. */
async function send(method: string, event: Paused, params: object): Promise<void> {
  await chromium()
    .browser.send(method, { requestId: event.requestId, ...params })
    .catch((error: unknown) => {
      if (!String(error).includes('Invalid InterceptionId')) throw error
    })
}
