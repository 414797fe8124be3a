import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strict } from '../strict.ts'
import { isOnline } from './desktop.ts'
import { request } from './request.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

async function fetchFile(url: string): Promise<Response> {
  const path = fileURLToPath(url)
  try {
    const content = await readFile(path)
    return new Response(content, {
      headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' },
    })
  } catch {
    throw new TypeError('net::ERR_FILE_NOT_FOUND')
  }
}

/** `fetch` reads files as Electron's does; the web it reaches through Node, which never sends a POST twice. */
export const net = strict<Electron.Net>('net', {
  fetch: (input, init) => {
    const url = typeof input === 'string' ? input : input.url
    return url.startsWith('file:') ? fetchFile(url) : fetch(input, init)
  },
  request,
  isOnline,
  get online() {
    return isOnline()
  },
})
