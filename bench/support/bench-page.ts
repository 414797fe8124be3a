import { createServer } from 'node:http'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { unseenChromiumPath } from '../../scripts/support/host.ts'
import { inProject } from '../../scripts/support/root.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export interface BenchPages {
  /** A fresh page, in a renderer process of its own. */
  open(): Promise<Page>
}

/** Builds the benchmarks' own page as the app's is built, and opens it in the installed Chromium. */
export async function withBenchPages<T>(act: (pages: BenchPages) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'purge-desk-bench-page-'))
  await build({
    configFile: false,
    root: inProject('bench', 'page'),
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2_000 },
  })
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    const type = types[extname(name)]
    if (type === undefined || name.includes('..')) return void response.writeHead(404).end()
    response.setHeader('content-type', type).end(readFileSync(join(folder, name)))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: unseenChromiumPath(), args })
  try {
    return await act({
      open: async () => {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
        page.on('pageerror', (error) => console.error(error))
        await page.goto(`http://127.0.0.1:${port}/`)
        await page.waitForFunction(() => 'benches' in globalThis)
        return page
      },
    })
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
