import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Protocol } from 'electron'
import { languageInForce } from '#shared/words/language.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { host, scheme } from './origin.ts'
import { permissionsPolicyFor } from './permissions-policy.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The bytes of a file that the system opened with the app, for who knows its id, once; null without one. */
export type FetchOpened = (
  id: string,
) => Promise<{ readonly body: ReadableStream; readonly size: number } | null>

/** Serves the page's folder at `app://bundle/`, and at `app://bundle/open/<id>` what the system opened with the app. */
export function serveBundle(protocol: Protocol, folder: string, fetchOpened: FetchOpened): void {
  protocol.handle(scheme, async ({ method, url }) => {
    return (await answerOpened(method, url, fetchOpened)) ?? answerFile(method, url, folder)
  })
}

const permissionsPolicy = permissionsPolicyFor(process.platform)

const opened = new RegExp(`^${scheme}://${host}/open/([0-9a-f]{32})$`)

/** Null for everything but the URL of an opened file. Its bytes are no page and no script, whatever they say. */
export async function answerOpened(
  method: string,
  address: string,
  fetchOpened: FetchOpened,
): Promise<Response | null> {
  const id = opened.exec(address)?.[1]
  if (method !== 'GET' || id === undefined) return null
  const file = await fetchOpened(id)
  if (file === null) return refusal(404)
  const type = { ...headers('application/octet-stream'), 'content-length': String(file.size) }
  return new Response(file.body, { headers: type })
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
    const bytes = await readFile(file)
    return new Response(extname(path) === '.html' ? inLanguage(bytes) : bytes, { headers: headers(type) })
  } catch {
    // Missing, a folder, unreadable: for the page they are the same.
    return refusal(404)
  }
}

/** The page says which language it is in, and reads there itself which one to speak. */
function inLanguage(page: Buffer): string {
  return page.toString('utf8').replace('<html lang="en">', `<html lang="${languageInForce()}">`)
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
    'permissions-policy': permissionsPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain') })
}
