/** Tests that try an attack: all of a file, or those whose title says so. */
export interface TriedIn {
  readonly file: string
  readonly named?: RegExp | undefined
}

/** One kind of attack and where it is tried. */
export interface Attack {
  /** The number in Electron's security checklist, or the part of ours. */
  readonly point: string
  readonly what: string
  readonly by: readonly TriedIn[]
}

const attack = (point: string, what: string, ...by: readonly TriedIn[]): Attack => ({ point, what, by })
const test = (file: string, named?: RegExp): TriedIn => ({ file, named })
const spec = (name: string, named?: RegExp) => test(`tests/e2e/${name}.spec.ts`, named)
const wall = (name: string, named?: RegExp) => spec(`security/${name}`, named)
const main = (name: string, named?: RegExp) => test(`src/main/${name}.test.ts`, named)
const app = (name: string, named?: RegExp) => main(`app/${name}`, named)

/**
 * Electron's twenty points, each for itself, but for the nineteenth: the fuses are read in a packed program. `docs/security.md`
 * says the same with its reasons.
 */
const checklist: readonly Attack[] = [
  attack('1', 'reaching a server from the page, in every way it has', wall('remote-content', /server/)),
  attack('2', 'Node in the page and in its workers', wall('isolation')),
  attack('3', 'what the page does to its own world, seen in the preload’s', wall('isolation', /bridge, and/)),
  attack('4', 'the sandbox of the page’s process', wall('sandbox')),
  attack('4', 'a packaged start without a sandbox', app('leaky-start', /sandbox|single-process/)),
  attack('5', 'permissions, devices, files of the disk', wall('permissions'), app('permissions-policy')),
  attack('6', 'a packaged start without the rule of one origin', app('leaky-start', /web-security/)),
  attack('7', 'inline code, eval, workers and worklets of text', wall('remote-content', /runs no code/)),
  attack(
    '7',
    'foreign fetches, images, styles, forms, frames',
    wall('remote-content', /reaches no server, because/),
  ),
  attack('8', 'a packaged start that lets insecure content in', app('leaky-start', /insecure/)),
  attack('9', 'a packaged start with Chromium’s experiments', app('leaky-start', /experimental-web/)),
  attack('10', 'a packaged start with Blink’s experiments', app('leaky-start', /blink/)),
  attack(
    '11',
    'a webview that may open windows',
    wall('permissions', /webview/),
    app('hardening', /webview/),
  ),
  attack(
    '12',
    'a webview with Node and without walls',
    wall('permissions', /webview/),
    app('hardening', /webview/),
  ),
  attack(
    '13',
    'links, forms, scripts, frames that lead elsewhere',
    wall('navigation', /cannot navigate/),
    app('hardening', /go to/),
    app('walls', /ours|is not/),
  ),
  attack(
    '13',
    'redirects and blank pages',
    wall('navigation', /redirect/),
    app('hardening', /redirect|brought back/),
  ),
  attack('13', 'a dropped HTML file', wall('navigation', /dropped/)),
  attack(
    '13',
    'a page that hangs or will not close',
    app('hung-page'),
    app('hardening', /keeps no window open/),
  ),
  attack(
    '14',
    'windows of the page’s own',
    wall('navigation', /open another/),
    app('hardening', /opens no window/),
  ),
  attack('15', 'links with other schemes, credentials, look-alikes', app('external-links')),
  attack(
    '15',
    'more links than a person opens',
    wall('bridge', /opens links/),
    main('ipc/router', /beside the app/),
  ),
  attack('16', 'a version of Electron that is old or not exact', app('electron-version')),
  attack(
    '17',
    'calls of other frames and other origins',
    wall('bridge', /hostile calls/),
    main('ipc/router'),
  ),
  attack('18', 'files outside the page’s folder, by app:// and file:', wall('app-files'), app('protocol')),
  attack('20', 'Electron and its events through the bridge', wall('isolation', /bridge, and/)),
]

/** Beyond the checklist; the campaign against the bridge comes beside it. */
const beyond: readonly Attack[] = [
  attack('bridge', 'hostile calls from the built page', wall('bridge', /hostile calls/)),
  attack(
    'bridge',
    'more calls than a person can make',
    wall('bridge', /calls without end/),
    main('ipc/router', /rate|too fast/),
  ),
  attack('bridge', 'inputs without a name or an end', test('tests/campaigns/bridge/bounds.test.ts')),
  attack('bridge', 'a campaign that sees nothing', test('tests/campaigns/bridge/verdict.test.ts')),
  attack('key', 'after a job: files, logs, dumps, heap, bridge, processes', wall('key-stays-secret')),
  attack('key', 'a log line that carries it', test('src/shared/app/redact.test.ts'), app('log')),
  attack('key', 'variables that lead it elsewhere', main('imagekit/client.environment')),
  attack('key', 'certificates that nobody trusts', main('imagekit/client.tls')),
  attack('key', 'proxies that look inside', main('imagekit/client.proxy')),
  attack('key', 'a packaged start with a leaky switch or variable', wall('leaky-start'), app('leaky-start')),
  attack('files', 'dropped files that main would open or hear of', wall('dropped-file')),
  attack(
    'files',
    'a file that nobody opened with the app',
    spec('open-with', /fetch no file/),
    main('open-with/opened-files'),
  ),
  attack('files', 'what the page may save, and as what', spec('saving'), app('downloads')),
  attack(
    'files',
    'formulas in reports, presets and lists',
    test('tests/exports/formulas.test.ts'),
    test('src/shared/csv/formula-safe.test.ts'),
  ),
  attack(
    'files',
    'scripts in a report, past its own policy',
    test('src/renderer/activity/report/report.test.ts', /as a page/),
  ),
  attack('files', 'each file of the user data harmed', test('tests/damage/user-data.test.ts')),
  attack(
    'update',
    'of others, unchecked, older, outside its folder',
    test('tests/updates/electron-updater.test.ts'),
    main('updates/updates'),
    main('updates/release'),
    main('updates/notes'),
  ),
  attack(
    'help',
    'keys, URLs, names and paths in the diagnostics',
    spec('diagnostics'),
    main('diagnostics/diagnostics'),
  ),
  attack('help', 'keys in the tickets', main('tickets/tickets')),
  attack(
    'server',
    'answers without an end, without sense, from others',
    main('imagekit/client.hostile'),
    main('imagekit/reply'),
  ),
]

export const attacks: readonly Attack[] = [...checklist, ...beyond]
