import { z } from 'zod'
import type { HttpResponse } from './exchange.ts'
import type { Reply } from './service.ts'
import { withoutKeys } from './without-keys.ts'

/** A reply, and the JSON of its body for whoever knows which shape to expect (undefined when it is none). */
export interface ReadReply {
  readonly reply: Reply
  readonly json: unknown
}

const ERROR_BODY = z.object({ message: z.string().min(1), help: z.string().optional() })
const MESSAGE_LIMIT = 300

export function readReply(response: HttpResponse): ReadReply {
  const json = parseJson(response.body)
  const supportId = header(response, 'x-ik-requestid')
  const reply: Reply = {
    status: response.status,
    message: withoutKeys(messageOf(response, json)).slice(0, MESSAGE_LIMIT),
    supportId: supportId === null ? null : withoutKeys(supportId),
    json: json !== undefined,
    date: numberOrNull(Date.parse(header(response, 'date') ?? '')),
    // ImageKit's documents: all are numbers, the reset and the interval in milliseconds.
    rateLimitReset: countOf(header(response, 'x-ratelimit-reset')),
    rateLimit: countOf(header(response, 'x-ratelimit-limit')),
    rateLimitInterval: countOf(header(response, 'x-ratelimit-interval')),
  }
  return { reply, json }
}

/** The server's own words: of its JSON, else the beginning of what it wrote. A success without `message` has none. */
function messageOf(response: HttpResponse, json: unknown): string {
  const known = ERROR_BODY.safeParse(json)
  if (known.success) return known.data.message
  if (json !== undefined && response.status < 300) return ''
  // A page without a word is a page all the same, and not an empty answer: its markup then stands for it.
  return tidied(withoutMarkup(response.body)) || tidied(response.body)
}

/** Takes time in proportion to the text: whoever wrote it may mean to keep main busy. */
function withoutMarkup(text: string): string {
  return withoutBlocks(text).replace(/<[^<>]*>/g, ' ')
}

/** Without scripts, styles and the head, as far as they are closed. */
function withoutBlocks(text: string): string {
  const opening = /<(script|style|head)\b/gi
  const unclosed = new Set<string>()
  let kept = ''
  let from = 0
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const name = (found[1] ?? '').toLowerCase()
    if (unclosed.has(name)) continue
    const closing = new RegExp(`</${name}\\s*>`, 'gi')
    closing.lastIndex = opening.lastIndex
    if (closing.exec(text) === null) {
      unclosed.add(name)
      continue
    }
    kept += `${text.slice(from, found.index)} `
    from = opening.lastIndex = closing.lastIndex
  }
  return kept + text.slice(from)
}

function tidied(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\uFFFD]+/gu, ' ').trim()
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

function header(response: HttpResponse, name: string): string | null {
  const value = response.headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

function countOf(text: string | null): number | null {
  if (text === null || text.trim() === '') return null
  const count = Number(text)
  return count >= 0 ? numberOrNull(count) : null
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
