import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { UrlEndpoint } from '#shared/urls/account-rules.ts'
import {
  INVALID_URL,
  isPurgeable,
  MISSING_URL,
  NO_SUCH_REQUEST,
} from '../../src/main/imagekit/practice/rules.ts'
import type { ServedUrls } from '../../src/main/imagekit/practice/rules.ts'
import type { Occasion } from './faults.ts'
import type { KeyBook } from './keys.ts'
import { Rate } from './rate.ts'
import type { RATE } from './rate.ts'

export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Of an accepted purge. */
  readonly requestId?: string
}

export interface ApiRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly body: string
}

export interface ApiOptions {
  readonly keys: KeyBook
  readonly now: () => number
  /** Milliseconds from the request to Completed. */
  readonly clearAfter: (url: string) => number
  /** `any`: every id on ik.imagekit.io and every custom domain belong to the account. */
  readonly served: ServedUrls | 'any'
}

export const QUOTA = z.strictObject({
  /** So many purges are accepted yet; null for no limit. */
  left: z.int().min(0).nullable(),
  status: z.int().default(429),
  message: z.string().default('You have exceeded the purge cache limit of your account.'),
})

const PURGE_BODY = z.object({ url: z.string().min(1) })
const STATUS_PATH = /^\/v1\/files\/purge\/([^/]+)$/

/** ImageKit's API as its documents describe it, without anything going wrong. */
export class Api {
  readonly #options: ApiOptions
  readonly #clearedAt = new Map<string, number>()
  #quota = QUOTA.parse({ left: null })
  #rate: Rate | null = null

  constructor(options: ApiOptions) {
    this.#options = options
  }

  /** What a purge answers when the month's quota is used up is not documented, so it can be set. */
  setQuota(quota: z.input<typeof QUOTA>): void {
    this.#quota = QUOTA.parse(quota)
  }

  /** From now on no more purges than that; by default there is no limit. */
  setRate(rate: z.output<typeof RATE>): void {
    this.#rate = new Rate(rate, () => performance.now())
  }

  answer(request: ApiRequest): ApiAnswer {
    const occasion = occasionOf(request.method, request.path)
    const refusal = this.#options.keys.refusal(request.authorization, occasion === 'purge')
    if (refusal !== null) return refusal
    if (occasion === 'purge') return this.#purge(request)
    if (occasion === 'status')
      return this.#status(decodeURIComponent(STATUS_PATH.exec(request.path)?.[1] ?? ''))
    if (occasion === 'key') return { status: 200, body: [] }
    return { status: 404, body: { message: 'The requested resource could not be found.', help: '' } }
  }

  #purge(request: ApiRequest): ApiAnswer {
    const limited = this.#rate?.refusal() ?? null
    if (limited !== null) return limited
    const url = urlOf(request)
    if (url === null) return { status: 400, body: { message: MISSING_URL, help: '' } }
    const served = this.#options.served === 'any' ? ownerOf(url) : this.#options.served
    if (!isPurgeable(url, served)) return { status: 400, body: { message: INVALID_URL, help: '' } }
    if (this.#quota.left === 0) {
      return { status: this.#quota.status, body: { message: this.#quota.message, help: '' } }
    }
    if (this.#quota.left !== null) this.#quota.left -= 1
    const requestId = randomBytes(12).toString('hex')
    this.#clearedAt.set(requestId, this.#options.now() + this.#options.clearAfter(url))
    return { status: 201, body: { requestId }, requestId }
  }

  #status(requestId: string): ApiAnswer {
    const clearedAt = this.#clearedAt.get(requestId)
    if (clearedAt === undefined) return { status: 400, body: { message: NO_SUCH_REQUEST, help: '' } }
    return { status: 200, body: { status: this.#options.now() >= clearedAt ? 'Completed' : 'Pending' } }
  }
}

export function occasionOf(method: string, path: string): Occasion | null {
  if (method === 'POST' && path === '/v1/files/purge') return 'purge'
  if (method === 'GET' && STATUS_PATH.test(path)) return 'status'
  if (method === 'GET' && path.split('?')[0] === '/v1/files') return 'key'
  return null
}

/** The URL a purge asks for; null where the body has none, or does not say that it is JSON. */
export function urlOf(request: Pick<ApiRequest, 'contentType' | 'body'>): string | null {
  if (!request.contentType?.startsWith('application/json')) return null
  try {
    return PURGE_BODY.safeParse(JSON.parse(request.body)).data?.url ?? null
  } catch {
    return null
  }
}

function ownerOf(text: string): ServedUrls {
  const url = URL.parse(text)
  if (url === null) return { endpoints: [], customDomains: [] }
  const endpoint: UrlEndpoint = { imagekitId: url.pathname.split('/')[1] ?? '', pattern: '' }
  return { endpoints: [endpoint], customDomains: [{ host: url.host, pattern: '' }] }
}
