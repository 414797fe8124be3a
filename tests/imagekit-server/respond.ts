import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiAnswer } from './api.ts'
import type { Action } from './faults.ts'

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

export function answerWith(response: ServerResponse, answer: ApiAnswer): void {
  const { type, text } = textOf(answer.body)
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value)
  response
    .writeHead(answer.status, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
    .end(text)
}

export function answerScripted(response: ServerResponse, action: Extract<Action, { do: 'answer' }>): void {
  answerWith(response, { ...action, body: action.body })
}

/** Sends the head and half of the body, then closes the connection. */
export function cutMidAnswer(response: ServerResponse, answer: ApiAnswer): void {
  const { type, text } = textOf(answer.body)
  response.writeHead(answer.status, { 'content-type': type, 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.destroy())
}

function textOf(body: unknown): { readonly type: string; readonly text: string } {
  if (body === undefined) return { type: 'text/plain', text: '' }
  if (typeof body === 'string') return { type: 'text/html; charset=utf-8', text: body }
  return { type: 'application/json; charset=utf-8', text: JSON.stringify(body) }
}
