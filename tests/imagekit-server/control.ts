import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { QUOTA } from './api.ts'
import type { Api } from './api.ts'
import { FAULTS } from './faults.ts'
import type { FaultBook } from './faults.ts'
import { KEY_SETTING } from './keys.ts'
import type { KeyBook } from './keys.ts'
import { RATE } from './rate.ts'
import type { RequestLog } from './request-log.ts'
import { answerWith, readBody } from './respond.ts'

export interface Controlled {
  readonly api: Api
  readonly faults: FaultBook
  readonly keys: KeyBook
  readonly log: RequestLog
}

export function isControl(request: IncomingMessage): boolean {
  return request.url?.startsWith('/__control/') === true
}

/** For tests that run the server as a process of its own. */
export async function control(
  request: IncomingMessage,
  response: ServerResponse,
  parts: Controlled,
): Promise<void> {
  try {
    const text = await readBody(request)
    const body = act(`${request.method} ${request.url}`, text === '' ? undefined : JSON.parse(text), parts)
    answerWith(response, body === undefined ? { status: 404, body: {} } : { status: 200, body })
  } catch (error) {
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error)
    answerWith(response, { status: 400, body: { message } })
  }
}

function act(command: string, body: unknown, { api, faults, keys, log }: Controlled): unknown {
  switch (command) {
    case 'POST /__control/faults':
      faults.add(...FAULTS.parse(body))
      return {}
    case 'DELETE /__control/faults':
      faults.clear()
      return {}
    case 'POST /__control/keys':
      keys.set(KEY_SETTING.parse(body))
      return {}
    case 'POST /__control/quota':
      api.setQuota(QUOTA.parse(body))
      return {}
    case 'POST /__control/rate':
      api.setRate(RATE.parse(body))
      return {}
    case 'GET /__control/log':
      return log.entries
    default:
      return undefined
  }
}
