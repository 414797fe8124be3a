/** The least an app can be: one window, `app://`, a page with React. What Purge Desk's start is held against. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
])

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])

async function start(): Promise<void> {
  await app.whenReady()
  protocol.handle('app', async ({ url }) => {
    const { pathname } = new URL(url)
    const type = types.get(extname(pathname))
    if (type === undefined) return new Response(null, { status: 404 })
    const body = await readFile(join(import.meta.dirname, 'page', pathname))
    return new Response(body, { headers: { 'content-type': type } })
  })
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('app://bundle/index.html')
}

app.on('window-all-closed', () => app.quit())
void start()
