import { existsSync } from 'node:fs'
import type { Electron, ElectronApplication, Page } from '@playwright/test'
import { chooseHost, standinExecutable } from '../../../scripts/support/host.ts'
import { inProject, root } from '../../../scripts/support/root.ts'
import { PageErrors } from './page-errors.ts'
import { ended, endAllWith } from './processes.ts'

export interface LaunchOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The folder of an earlier launch, to start again on the same data. By default a new empty one. */
  readonly userDataDir?: string
  /** Another app than this one. */
  readonly appFolder?: string
  /** The folder it is started in; the stand-in looks there for what lies beside a packaged app. */
  readonly cwd?: string
  /** For a test in which the page is meant to fail. By default any error of the page fails the test. */
  readonly allowPageErrors?: boolean
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userDataDir: string
  readonly mainPid: number
  /** All that main has written to its standard error until now. */
  stderr(): string
  /** Quits as a person does, and waits until the app is gone. */
  close(): Promise<void>
  /** `kill -9` of the main process alone; waits until it is gone. */
  killMain(): Promise<void>
}

/** A launched app with what the fixture needs to judge and to clean up. */
export interface Watched extends Launched {
  readonly pageErrors: readonly string[]
  readonly output: string
}

/** Starts the built app in `userDataDir` on the host that was chosen for this run. */
export async function launchApp(
  electron: Electron,
  userDataDir: string,
  options: LaunchOptions,
): Promise<Watched> {
  if (!existsSync(inProject('out', 'main', 'index.js')))
    throw new Error('The app is not built. Run: npm run build')
  const host = chooseHost(process.env['PURGE_DESK_HOST'])
  const app = await electron.launch({
    args: [options.appFolder ?? root, `--user-data-dir=${userDataDir}`, ...(options.args ?? [])],
    cwd: options.cwd ?? root,
    env: { ...inherited(), ...options.env },
    ...(host === 'standin' && { executablePath: standinExecutable }),
  })
  const child = app.process()
  const heard = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (heard.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (heard.err += text))
  const errors = new PageErrors()
  errors.watch(app)
  const page = await app.firstWindow()
  if (child.pid === undefined) throw new Error('The app has no process')
  return {
    app,
    page,
    userDataDir,
    mainPid: child.pid,
    stderr: () => heard.err,
    get pageErrors() {
      return errors.lines
    },
    get output() {
      return heard.out + heard.err
    },
    async close() {
      const closing = app.close().catch(() => undefined)
      if (!(await ended(child, 10_000))) {
        child.kill('SIGKILL')
        await ended(child, 5000)
      }
      endAllWith(userDataDir)
      await closing
    },
    async killMain() {
      child.kill('SIGKILL')
      if (!(await ended(child, 5000))) throw new Error('The main process survived kill -9')
    },
  }
}

/** This process's environment without what could turn the app from its ways. */
function inherited(): Record<string, string> {
  const environment: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined && !name.startsWith('IMAGE')) environment[name] = value
  return environment
}
