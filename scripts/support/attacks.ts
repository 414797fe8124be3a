/** One kind of attack and the files whose tests try it. */
export interface Attack {
  /** The number in Electron's security checklist, or the part of ours. */
  readonly point: string
  readonly what: string
  readonly by: readonly string[]
}

const spec = (name: string): string => `tests/e2e/security/${name}.spec.ts`
const app = (name: string): string => `src/main/app/${name}.test.ts`

/** docs/security.md says the same with its reasons. */
export const attacks: readonly Attack[] = [
  {
    point: '1 6 8',
    what: 'reaching a server from the page, in every way it has',
    by: [spec('remote-content')],
  },
  {
    point: '2 3 20',
    what: 'Node, Electron and the preload from the page or a worker',
    by: [spec('isolation')],
  },
  { point: '4', what: 'the sandbox of the page’s process', by: [spec('sandbox')] },
  { point: '5', what: 'permissions and devices', by: [spec('permissions')] },
  {
    point: '7',
    what: 'inline code, eval, foreign scripts, styles, frames, workers',
    by: [spec('remote-content')],
  },
  { point: '9–12', what: 'experiments and webviews', by: [spec('permissions'), app('leaky-start')] },
  {
    point: '13 14',
    what: 'navigating, redirecting, opening windows, dropping HTML',
    by: [spec('navigation'), app('walls'), app('hardening'), app('hung-page')],
  },
  { point: '15', what: 'links with other schemes, credentials, look-alikes', by: [app('external-links')] },
  { point: '16', what: 'a version of Electron that is not pinned', by: [app('electron-version')] },
  {
    point: '17',
    what: 'other frames, other origins, calls that break the contract',
    by: [spec('bridge'), 'src/main/ipc/router.test.ts'],
  },
  {
    point: '18',
    what: 'files outside the page’s folder through app:// and file:',
    by: [spec('app-files'), app('protocol')],
  },
  {
    point: '19',
    what: 'starting with a switch or a variable that could leak',
    by: [spec('leaky-start'), app('leaky-start')],
  },
  {
    point: 'bridge',
    what: 'inputs without a name or an end',
    by: ['tests/campaigns/bridge/bounds.test.ts', 'tests/campaigns/bridge/verdict.test.ts'],
  },
  {
    point: 'key',
    what: 'the key in files, logs, the heap, processes and on the bridge',
    by: [spec('key-stays-secret'), 'src/shared/app/redact.test.ts', app('log')],
  },
  {
    point: 'key',
    what: 'variables, proxies and certificates that lead it elsewhere',
    by: [
      'src/main/imagekit/client.environment.test.ts',
      'src/main/imagekit/client.tls.test.ts',
      'src/main/imagekit/client.proxy.test.ts',
    ],
  },
  {
    point: 'files',
    what: 'what the page may save, and formulas in it',
    by: ['tests/e2e/saving.spec.ts', app('downloads'), 'src/shared/csv/formula-safe.test.ts'],
  },
  {
    point: 'files',
    what: 'formulas and scripts in presets and reports that are saved',
    by: ['tests/exports/formulas.test.ts', 'src/renderer/activity/report/report.test.ts'],
  },
  {
    point: 'files',
    what: 'each file of the user data empty, cut off, overwritten, a folder',
    by: ['tests/damage/user-data.test.ts'],
  },
  {
    point: 'update',
    what: 'updates of others, unchecked, older, outside their folder',
    by: [
      'tests/updates/electron-updater.test.ts',
      'src/main/updates/updates.test.ts',
      'src/main/updates/release.test.ts',
      'src/main/updates/notes.test.ts',
    ],
  },
  {
    point: 'help',
    what: 'keys, URLs, names and paths in the diagnostics',
    by: ['tests/e2e/diagnostics.spec.ts', 'src/main/diagnostics/diagnostics.test.ts'],
  },
  {
    point: 'server',
    what: 'answers without an end, without sense, from somebody else',
    by: ['src/main/imagekit/client.hostile.test.ts', 'src/main/imagekit/reply.test.ts'],
  },
]
