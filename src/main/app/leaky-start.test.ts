import { describe, expect, it } from 'vitest'
import { leakIn } from './leaky-start.ts'
import type { Start } from './leaky-start.ts'

const start = (changes: Partial<Start>): Start => ({ args: [], env: {}, platform: 'linux', ...changes })
const withArgs = (...args: string[]): string | null => leakIn(start({ args }))

describe('a start that could leak the key', () => {
  it.each([
    '--log-net-log',
    '--log-net-log=/tmp/net.json',
    '--net-log-capture-mode=IncludeSensitive',
    '--ssl-key-log-file=/tmp/keys',
    '--tls-keylog=/tmp/keys',
    '--ignore-certificate-errors',
    '--ignore-certificate-errors-spki-list=x',
    '--host-rules=MAP * 127.0.0.1',
    '--host-resolver-rules=MAP api.imagekit.io 127.0.0.1',
    '--proxy-server=127.0.0.1:8080',
    '--proxy-pac-url=http://127.0.0.1/a.pac',
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0',
    '--inspect-brk',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--js-flags=--heap-prof',
    '--load-extension=/tmp/x',
    '--disable-web-security',
    '--allow-running-insecure-content',
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--single-process',
    '--renderer-cmd-prefix=gdb',
    '--gpu-launcher=x',
    '--enable-logging=file',
    '--trace-startup',
    '--enable-blink-features=X',
    '--enable-blink-test-features',
    '--enable-experimental-web-platform-features',
    '--expose-internals-for-testing',
    '--enable-gpu-benchmarking',
    '--disable-appcontainer',
    '--disable-features=NetworkServiceSandbox',
    '--unsafely-treat-insecure-origin-as-secure=http://x',
    '--auto-open-devtools-for-tabs',
    '--enable-mojo-js',
    '--enable-mojo-js-bindings',
    '--force-webrtc-ip-handling-policy=default',
  ])('%s is found', (argument) => {
    expect(withArgs(argument)).toBe(argument.split('=')[0])
  })

  it.each([
    ['one dash', '-remote-debugging-port=1', 'linux', '--remote-debugging-port'],
    ['underscores, as Node reads them', '--inspect_brk', 'linux', '--inspect-brk'],
    ['blanks around it', '  --no-sandbox ', 'win32', '--no-sandbox'],
    ['capitals', '--Log-Net-Log=x', 'win32', '--log-net-log'],
    ['a slash on Windows', '/remote-debugging-pipe', 'win32', '--remote-debugging-pipe'],
  ] as const)('written with %s it is found', (_, argument, platform, found) => {
    expect(leakIn(start({ args: [argument], platform }))).toBe(found)
  })

  it('is found wherever it stands among other arguments', () => {
    expect(withArgs('--lang=de', 'list.csv', '--inspect')).toBe('--inspect')
  })

  it.each([
    [{ SSLKEYLOGFILE: '/tmp/keys' }, 'SSLKEYLOGFILE'],
    [{ ELECTRON_RUN_AS_NODE: '1' }, 'ELECTRON_RUN_AS_NODE'],
    [{ ELECTRON_ENABLE_LOGGING: 'file' }, 'ELECTRON_ENABLE_LOGGING'],
    [{ ELECTRON_LOG_FILE: '/tmp/log' }, 'ELECTRON_LOG_FILE'],
    [{ NODE_V8_COVERAGE: '/tmp' }, 'NODE_V8_COVERAGE'],
    [{ CHROME_DEVEL_SANDBOX: '/tmp/none' }, 'CHROME_DEVEL_SANDBOX'],
    [{ NODE_OPTIONS: '--max-old-space-size=900 --inspect=0' }, 'NODE_OPTIONS'],
    [{ NODE_OPTIONS: '--require /tmp/x.js' }, 'NODE_OPTIONS'],
    [{ NODE_OPTIONS: '"--tls-keylog=/tmp/keys"' }, 'NODE_OPTIONS'],
    [{ NODE_OPTIONS: '--tls_keylog=/tmp/keys' }, 'NODE_OPTIONS'],
  ])('%o is found', (env, found) => {
    expect(leakIn(start({ env }))).toBe(found)
  })
})

describe('a start as people make it', () => {
  it.each([
    [],
    ['/home/ann/list.csv'],
    ['/inspect/list.csv'],
    ['C:\\lists\\--inspect.csv'],
    ['--user-data-dir=/tmp/x', '--lang=de', '--force-device-scale-factor=2'],
    ['--ozone-platform-hint=auto', '--enable-features=WaylandWindowDecorations', '--disable-gpu'],
    ['--updated', '--force-run', '-psn_0_12345', '-NSDocumentRevisionsDebugMode', 'YES'],
    // A file behind a bare "--" is a file, whatever its name.
    ['--', '--inspect'],
    ['--', '--remote-debugging-port=1'],
  ])('%j %j %j has none', (...args: string[]) => {
    expect(leakIn(start({ args }))).toBeNull()
  })

  it('a variable without a value, and the usual ones, are none', () => {
    const env = {
      SSLKEYLOGFILE: '',
      NODE_OPTIONS: '--max-old-space-size=4096',
      HTTPS_PROXY: 'http://x',
      NODE_EXTRA_CA_CERTS: '/etc/company.pem',
    }
    expect(leakIn(start({ env }))).toBeNull()
  })
})
