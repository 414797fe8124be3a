/* oxlint-disable -- plain files, as a build leaves them */
// A small app as a build would leave it, for the stand-in's own tests.
import { app, BrowserWindow, ipcMain, net, protocol, session } from 'electron'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const CSP =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'"
const seen = (globalThis.seen = { navigations: [], opened: [], second: [], gone: [], downloads: [] })

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
if (!app.requestSingleInstanceLock({ from: 'fixture' })) app.quit()
app.on('second-instance', (_event, argv, cwd, data) => seen.second.push({ argv, cwd, data }))
app.on('render-process-gone', (_event, contents, details) => seen.gone.push(details.reason))
app.on('web-contents-created', (_event, contents) => {
  contents.on('will-navigate', (event) => {
    seen.navigations.push(event.url)
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url)
    return { action: 'deny' }
  })
})
app.on('window-all-closed', () => app.quit())

ipcMain.handle('echo', (_event, value) => value)
ipcMain.handle('fail', () => {
  throw new TypeError('no luck')
})
ipcMain.handle('who', (event) => {
  const { url, origin, parent, top } = event.senderFrame
  return {
    url,
    origin,
    isTop: parent === null,
    topUrl: top.url,
    isMain: event.senderFrame === event.sender.mainFrame,
  }
})
ipcMain.on('tick', (event) => event.sender.send('tock', 1, new Date(0)))

app.whenReady().then(async () => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.on('will-download', (event, item) => {
    if (item.getFilename() === 'unwanted.txt') return event.preventDefault()
    item.setSavePath(join(app.getPath('userData'), item.getFilename()))
    item.once('done', (_event, state) => seen.downloads.push([item.getURL(), item.getFilename(), state]))
  })
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'bundle') return new Response('no', { status: 404 })
    if (pathname === '/away')
      return new Response(null, { status: 302, headers: { location: 'https://example.com/' } })
    const file = await net
      .fetch(pathToFileURL(join(import.meta.dirname, pathname)).href)
      .catch(() => undefined)
    if (!file) return new Response('no', { status: 404 })
    return new Response(file.body, {
      headers: { 'content-type': file.headers.get('content-type'), 'content-security-policy': CSP },
    })
  })
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    minWidth: 880,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      nodeIntegrationInSubFrames: app.commandLine.hasSwitch('sub-frames'),
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('app://bundle/index.html')
})
