import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Protocol } from 'electron'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { host, scheme } from './origin.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves the page's folder at `app://bundle/`. */
export function serveBundle(protocol: Protocol, folder: string): void {
  protocol.handle(scheme, (request) => answerFile(request.method, request.url, folder))
}

/**
 * One file of the page's folder: GET only, our host only, a known type only, and nothing outside the folder, however
 * the path is written and wherever a link in it leads.
 */
export async function answerFile(method: string, address: string, folder: string): Promise<Response> {
  if (method !== 'GET') return refusal(405)
  const url = URL.parse(address)
  if (!url || url.host !== host) return refusal(403)
  const path = decoded(url.pathname)
  if (path === null || path.includes('\0') || path.includes('\\')) return refusal(400)
  const type = types[extname(path)]
  if (type === undefined) return refusal(404)
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) return refusal(403)
    return new Response(await readFile(file), { headers: headers(type) })
  } catch {
    // Missing, a folder, unreadable: for the page they are the same.
    return refusal(404)
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function headers(type: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain') })
}
