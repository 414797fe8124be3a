/** How the app was started, as far as it could leak the key or pull down a wall. */
export interface Start {
  /** The arguments after the program's own path. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/**
 * Switches of Chromium, Electron, V8 and Node with which a start could write the key down, hand the page or main to
 * somebody else, turn requests elsewhere, or take the sandbox away. A name that ends in `*` stands for a family.
 */
const leakySwitches: readonly string[] = Object.values({
  // Write down what is sent, what TLS agreed on, or what memory holds.
  writeDown: `
    log-net-log net-log-* ssl-key-log-file tls-keylog trace-* enable-tracing* perfetto-* enable-logging
    log-file v vmodule redirect-warnings memlog* js-flags crash-dumps-dir enable-crash-reporter*
    heap-prof* heapsnapshot-* heap-snapshot-* cpu-prof* prof perf-* report-* diagnostic-dir
    enable-memory-infra*
  `,
  // Let another program see or drive the page, or main.
  letIn: `
    remote-debugging-* remote-allow-* inspect* debug* wait-for-debugger* auto-open-devtools-*
    custom-devtools-* enable-devtools-* enable-automation load-extension disable-extensions-except
    load-component-extension load-and-launch-app enable-gpu-benchmarking enable-skia-benchmarking
    enable-net-benchmarking enable-stats-collection-bindings
  `,
  // Run something else in place of a part of the app, or before it.
  runOther: `
    require r import loader experimental-loader env-file* expose-internals* renderer-cmd-prefix
    utility-cmd-prefix plugin-launcher ppapi-plugin-launcher gpu-launcher browser-subprocess-path
    register-pepper-plugins
  `,
  // Turn a request elsewhere, or believe whoever answers it.
  turnElsewhere: `
    host-rules host-resolver-* resolver-rules dns-* proxy-* no-proxy-server ignore-certificate-*
    allow-insecure-* insecure-http-parser unsafely-* trace-tls use-openssl-ca openssl-* tls-min-*
    tls-max-* tls-cipher-list ssl-version-* auth-* origin-to-force-quic-on use-mock-keychain test-type
  `,
  // Take down walls between the page, its origin and the system.
  takeDown: `
    no-sandbox disable-sandbox disable-setuid-sandbox disable-namespace-sandbox no-zygote*
    disable-seccomp-* disable-appcontainer disable-win32k-lockdown disable-gpu-sandbox
    allow-no-sandbox-* allow-sandbox-debugging single-process in-process-gpu disable-web-security
    allow-running-insecure-content allow-file-access* enable-mojo-js* force-webrtc-* webrtc-ip-*
    reduce-security-for-testing disable-kill-after-bad-ipc disable-site-isolation* disable-features enable-blink-* disable-blink-* force-fieldtrial*
    origin-trial-* enable-experimental-web-* enable-unsafe-* use-fake-* allow-third-party-modules
    bypasscsp-schemes cors-schemes fetch-schemes secure-schemes service-worker-schemes standard-schemes
    streaming-schemes
  `,
}).flatMap((names) => names.trim().split(/\s+/))

/**
 * Variables that do the same where they are set to anything. NODE_EXTRA_CA_CERTS and NODE_TLS_REJECT_UNAUTHORIZED, which
 * companies set for other programs, are none of them: the client does not hear them.
 */
const leakyVariables: readonly string[] = `
  SSLKEYLOGFILE ELECTRON_ENABLE_LOGGING ELECTRON_LOG_FILE CHROME_LOG_FILE NODE_V8_COVERAGE
  NODE_REDIRECT_WARNINGS ELECTRON_RUN_AS_NODE CHROME_DEVEL_SANDBOX
`
  .trim()
  .split(/\s+/)

const exact = new Set(leakySwitches.filter((name) => !name.endsWith('*')))
const families = leakySwitches.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))

/**
 * The first switch or variable of a start that could leak the key, as a person would write it; null when there is
 * none. Whoever can set them can do more than this stops, but a shortcut that somebody "fixed" with a tip from the web
 * must not work for years in silence.
 */
export function leakIn({ args, env, platform }: Start): string | null {
  for (const name of leakyVariables) if (isSet(env[name])) return name
  const options = (env['NODE_OPTIONS'] ?? '').split(/\s+/).map((word) => word.replace(/^["']+/, ''))
  if (options.some((word) => isLeaky(switchName(word, platform)))) return 'NODE_OPTIONS'
  const end = args.indexOf('--')
  const given = end === -1 ? args : args.slice(0, end)
  const leak = given.map((word) => switchName(word, platform)).find(isLeaky)
  return leak === undefined || leak === null ? null : `--${leak}`
}

/**
 * The name of a switch, null for what is none. Chromium takes one dash for two, Windows a slash as well, letters of
 * either case there and blanks around; Node takes `_` for `-`. What one of them would hear is heard here.
 */
function switchName(argument: string, platform: NodeJS.Platform): string | null {
  const prefix = platform === 'win32' ? /^(?:--?|\/)/ : /^--?/
  const word = argument.trim()
  if (!prefix.test(word)) return null
  const [name = ''] = word.replace(prefix, '').split('=')
  return name.toLowerCase().replaceAll('_', '-')
}

function isLeaky(name: string | null): boolean {
  return name !== null && (exact.has(name) || families.some((family) => name.startsWith(family)))
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
