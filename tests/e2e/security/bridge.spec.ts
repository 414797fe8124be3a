import type { ElectronApplication, Page } from '@playwright/test'
import { problemCodes } from '#shared/purge/problem.ts'
import { broken, fitting, Known, spoilt } from '../../campaigns/bridge/inputs.ts'
import { calls, inputSchemas } from '../../campaigns/bridge/schema.ts'
import { hostileTexts } from '../../campaigns/bridge/hostile-values.ts'
import { Random } from '../../campaigns/random.ts'
import { expect, hostName, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { startPractising } from '../support/steps.ts'

/** Point 17 of Electron's checklist, and the whole way of a call from a hostile page into the built app. */

type Call = readonly [name: string, input: unknown]

/** What opens something beside the app, and has a rate of its own. */
const opening = /^(?:app\.openLink|jobs\.openInBrowser|tickets\.mail|updates\.openPage)$/

/** The code of each refusal, `ok` for what was taken, and the words of what was thrown. */
async function outcomesOf(page: Page, made: readonly Call[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const call = async (name: string, input: unknown): Promise<string> => {
      const [group = '', member = ''] = name.split('.')
      const members: unknown = Reflect.get(window.purgeDesk, group)
      const method: unknown =
        typeof members === 'object' && members !== null ? Reflect.get(members, member) : undefined
      if (typeof method !== 'function') return 'no such call'
      try {
        const answer: unknown = await Reflect.apply(method, undefined, [input])
        if (typeof answer !== 'object' || answer === null) return 'no answer'
        if (Reflect.get(answer, 'ok') === true) return 'ok'
        const error: unknown = Reflect.get(answer, 'error')
        return typeof error === 'object' && error !== null ? String(Reflect.get(error, 'code')) : 'no error'
      } catch (error) {
        return `threw ${String(error)}`
      }
    }
    return Promise.all(all.map(([name, input]) => call(name, input)))
  }, made)
}

/** What main's one handler answers to a frame that says it is `frame`. */
async function asFrame(app: ElectronApplication, frame: { url: string; parent: unknown } | null) {
  return app.evaluate(async ({ ipcMain }, senderFrame): Promise<unknown> => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
    const handler: unknown = handlers instanceof Map ? handlers.get('purge-desk:call') : undefined
    if (typeof handler !== 'function') throw new Error('There is nothing to call')
    return Reflect.apply(handler, undefined, [{ senderFrame }, 'app.info', {}])
  }, frame)
}

test('hostile calls over the real bridge are answered with data, and change nothing', async ({ launch }) => {
  const { app, page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const accounts = () => page.evaluate(() => window.purgeDesk.accounts.list({}))
  const before = await accounts()

  const random = new Random(20_261_124)
  const maker = {
    random,
    known: new Known(),
    url: () => hostileTexts[random.whole(0, hostileTexts.length - 1)] ?? '',
  }
  // What changes an account or a setting for good is left to the campaign, which has no window to look at.
  const tried = calls.filter((name) => !/^(accounts\.(add|addPractice|remove|select)|settings\.)/.test(name))
  const made = tried.flatMap((name) => {
    const schema = inputSchemas.get(name) ?? {}
    return Array.from({ length: 8 }, () => [
      { call: [name, broken(schema, maker)] as const, mustBeRefused: true },
      {
        call: [name, random.chance(0.5) ? spoilt(schema, maker) : fitting(schema, maker)] as const,
        mustBeRefused: false,
      },
    ])
      .flat()
      .filter(({ call }) => isCarried(call[1]))
  })
  const outcomes = await outcomesOf(
    page,
    made.map(({ call }) => call),
  )
  const known: readonly string[] = ['ok', ...problemCodes.filter((code) => code !== 'unexpected')]
  for (const [index, outcome] of outcomes.entries()) {
    const { call, mustBeRefused } = made[index] ?? {}
    expect(known, `${call?.[0]} ${outcome}`).toContain(outcome)
    if (mustBeRefused !== true || call?.[1] === undefined) continue
    // Of these few are heard at all, whatever they say.
    const refusals = opening.test(call[0]) ? ['call-malformed', 'call-too-fast'] : ['call-malformed']
    expect(refusals, `${call[0]} ${outcome}`).toContain(outcome)
  }

  const uncloneable = await page.evaluate(async () => {
    const values = [() => 1, Symbol('x'), document.body, window, new Proxy({}, {}), new WeakMap()]
    const answers = []
    for (const value of values) {
      const info: unknown = Reflect.get(window.purgeDesk.app, 'info')
      if (typeof info !== 'function') return ['no call']
      try {
        const answer: unknown = await Reflect.apply(info, undefined, [value])
        answers.push(JSON.stringify(answer))
      } catch {
        answers.push('thrown in the page')
      }
    }
    return answers
  })
  for (const answer of uncloneable) expect(answer).not.toContain('unexpected')

  for (const frame of [
    null,
    { url: 'app://bundle/index.html', parent: {} },
    { url: 'https://bundle/index.html', parent: null },
    { url: 'app://bundle.example/index.html', parent: null },
    { url: 'about:srcdoc', parent: null },
  ])
    expect(await asFrame(app, frame)).toEqual({ ok: false, error: { code: 'call-malformed' } })
  expect(await asFrame(app, { url: 'app://bundle/index.html', parent: null })).toMatchObject({ ok: true })

  const foreign = await page.evaluate(async () => {
    const own = await window.purgeDesk.accounts.list({})
    const accountId = own.ok ? (own.value.currentId ?? '') : ''
    const all = []
    for (const url of [
      'https://ik.imagekit.io/acme/a.jpg',
      'https://127.0.0.1/a.jpg',
      'https://169.254.169.254/latest/meta-data/',
      'file:///a.jpg',
      'https://ik.imagekit.io/practice-shop/*',
      'https://ik.imagekit.io/practice-shop/../acme/a.jpg',
      'https://ik.imagekit.io.evil.example/practice-shop/a.jpg',
    ]) {
      const jobId = crypto.randomUUID()
      await window.purgeDesk.jobs.begin({ jobId, accountId, name: 'x' })
      const added = await window.purgeDesk.jobs.add({ jobId, offset: 0, urls: [url] })
      const gone = await window.purgeDesk.jobs.go({ jobId, total: 1 })
      all.push([added.ok || added.error.code, gone.ok])
    }
    return all
  })
  for (const outcome of foreign) expect(outcome).toEqual(['url-not-accepted', false])
  expect(await accounts()).toEqual(before)
  attempted(made.length + uncloneable.length + foreign.length)
})

test('a page that calls without end is held back, and is heard again', async ({ launch }) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const flood = Array.from({ length: 5_000 }, (): Call => ['app.info', {}])
  const outcomes = await outcomesOf(page, flood)
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'call-too-fast']))
  await expect.poll(() => outcomesOf(page, [['app.info', {}]])).toEqual(['ok'])
  attempted(flood.length)
})

test('a page that opens links without end opens a few, and the app goes on', async ({ launch }) => {
  test.skip(!hostName().startsWith('stand-in'), 'a real desktop opens its browser')
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const many = Array.from({ length: 200 }, (): Call => ['app.openLink', { link: 'imagekit-keys' }])
  const outcomes = await outcomesOf(page, many)
  expect(new Set(outcomes)).toEqual(new Set(['ok', 'call-too-fast']))
  // Ten, and those whose time came meanwhile.
  expect(outcomes.filter((outcome) => outcome === 'ok').length).toBeLessThan(30)
  expect(await outcomesOf(page, [['app.info', {}]])).toEqual(['ok'])
  attempted(many.length)
})

/** Whether the test tool can carry a value into the page; main's own campaign tries deeper and larger ones. */
function isCarried(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.length < 10_000
  if (typeof value !== 'object' || value === null) return true
  if (Object.keys(value).length > 100) return false
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return isPlain && depth < 20 && Object.values(value).every((inner) => isCarried(inner, depth + 1))
}
