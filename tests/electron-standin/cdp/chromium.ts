import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { CdpConnection } from './connection.ts'
import { noteChromium } from './profile.ts'

/** How Chromium is shown: unseen for tests, or as a window for a person. */
export interface Presentation {
  readonly headless: boolean
  /** Playwright connects to Chromium too, through a port; a person's session has none. */
  readonly port: boolean
  /** What the caller asked for with `--no-sandbox`; for root there is no other way. */
  readonly noSandbox: boolean
}

export interface Chromium {
  readonly connection: CdpConnection
  readonly process: ChildProcess
}

/**
 * Parts of a browser that Electron is built without. The address bar alone loads two pages of its own beside the
 * app's, whenever a window opens.
 */
const NOT_IN_ELECTRON = [
  'Translate',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AutofillServerCommunication',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  `--disable-features=${NOT_IN_ELECTRON.join()}`,
  '--password-store=basic',
  '--disable-breakpad',
]

// As Playwright starts browsers: a window that nobody sees must not be slowed down, and colours must not vary. Fewer
// processes start sooner: drawing and network run in the browser's own.
const FOR_TESTS = [
  '--headless=new',
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--no-startup-window',
]

// A window without tabs needs --app at launch; a new target would get a window with tabs.
const FOR_A_PERSON = ['--app=data:text/html,', '--window-size=1200,800']

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * What it would add to its environment by itself, while another of its threads reads that: now and then it ended in the
 * middle of it. What is there already is replaced in its place.
 */
const ownVariables = { DBUS_SESSION_BUS_ADDRESS: 'disabled:', FC_FONTATIONS: '1' }

/** Debian's Chromium without windows: it starts in half the time. */
const HEADLESS = '/usr/lib/chromium/chromium-headless-shell'

function chromiumPath(headless: boolean): string {
  const installed = headless && existsSync(HEADLESS) ? HEADLESS : '/usr/bin/chromium'
  const path = process.env['STANDIN_CHROMIUM'] ?? installed
  if (!existsSync(path))
    throw new Error(`There is no Chromium at ${path}. Install it, or set STANDIN_CHROMIUM.`)
  return path
}

/**
 * WebRTC asks neither the interception of requests nor a content security policy. A page here has no use for a network,
 * so it has no UDP, and for TCP a proxy that is not there, for this computer's own addresses too.
 */
const OFF_THE_NETWORK = [
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--proxy-server=127.0.0.1:1',
  '--proxy-bypass-list=<-loopback>',
]

/**
 * Starts Chromium on a pipe. It ends when the pipe closes, so it never outlives the main process, not even one
 * that was killed.
 */
export async function startChromium(profile: string, presentation: Presentation): Promise<Chromium> {
  const flags = [
    ...QUIET,
    ...(presentation.headless ? FOR_TESTS : FOR_A_PERSON),
    ...(presentation.port ? ['--remote-debugging-port=0'] : []),
    '--remote-debugging-pipe',
    // --test-type hides the strip about --no-sandbox, which would move the page; our own bar says it.
    ...(presentation.noSandbox ? ['--no-sandbox', '--test-type'] : []),
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...OFF_THE_NETWORK,
  ]
  const path = `${join(import.meta.dirname, '..', 'no-handlers')}${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(chromiumPath(presentation.headless), flags, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...ownVariables, ...process.env, PATH: path },
  })
  if (child.pid !== undefined) noteChromium(profile, child.pid)
  const [output, input] = [child.stdio[3], child.stdio[4]]
  if (!(output instanceof Writable) || !(input instanceof Readable)) throw new Error('Chromium has no pipes')
  await listening(child, presentation.port)
  return { connection: new CdpConnection(output, input), process: child }
}

/** Waits for the line that Playwright waits for as well, and passes it on. Without a port, the pipe just works. */
function listening(child: ChildProcess, port: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stderr?.setEncoding('utf8')
    child.stderr?.on('data', (chunk: string) => {
      text = (text + chunk).slice(-8000)
      const line = /^DevTools listening on ws:\S+$/m.exec(text)
      if (line === null) return
      if (port) process.stderr.write(`${line[0]}\n`)
      text = ''
      resolve()
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Chromium ended at once (${code}):\n${text}`)))
    if (!port) resolve()
  })
}
