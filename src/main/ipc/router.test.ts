import { describe, expect, it, vi } from 'vitest'
import { answered, failed, type Handlers } from '#shared/ipc/handlers.ts'
import { createCallRate } from './call-rate.ts'
import { Router } from './router.ts'
import { isTrustedSender } from './sender.ts'

const origin = 'app://bundle'
const page = { url: 'app://bundle/index.html', parent: null }
const settings = {
  theme: 'system' as const,
  welcomed: false,
  quotaThresholds: { look: 80, stop: 100 },
  notifications: true,
  speed: 'usual' as const,
  keep: 'two-years' as const,
  recordUser: true,
  language: 'system' as const,
  lookForUpdates: true,
}

function routerWith(handlers: Partial<Handlers>, mayCall = () => true) {
  const report = vi.fn<(what: string, error?: unknown) => void>()
  return { router: new Router({ handlers, origin, mayCall, report }), report }
}

describe('the router', () => {
  it('answers a call that fits', async () => {
    const { router } = routerWith({ 'settings.change': () => answered({ ...settings, theme: 'dark' }) })
    expect(await router.dispatch(page, 'settings.change', { theme: 'dark' })).toEqual({
      ok: true,
      value: { ...settings, theme: 'dark' },
    })
  })

  it.each([
    ['an unknown name', 'files.read', {}, 'name'],
    ['a name of the prototype', 'constructor', {}, 'name'],
    ['a name that is no text', 7, {}, 'name'],
    ['a name that only reads like one', ['app.info'], {}, 'name'],
    ['an unknown field', 'app.info', { path: '/' }, 'app.info'],
    ['a missing input', 'app.info', undefined, 'app.info'],
    ['a wrong type', 'settings.change', { theme: 3 }, 'settings.change'],
    [
      'a list that is too long',
      'jobs.leave',
      { jobId: crypto.randomUUID(), itemIds: Array(1001).fill(1) },
      'jobs.leave',
    ],
    // Structured clone carries these too, and freezing one is an error.
    ['numbers in a buffer for a list', 'quota.tellKept', { lists: new Uint8Array(9) }, 'quota.tellKept'],
  ])('refuses %s as data, calls no handler and says what it was', async (_what, name, input, said) => {
    const handler = vi.fn(() => failed('unexpected'))
    const { router, report } = routerWith({
      'app.info': handler,
      'settings.change': handler,
      'jobs.leave': handler,
      'quota.tellKept': handler,
    })
    expect(await router.dispatch(page, name, input)).toMatchObject({
      ok: false,
      error: { code: 'call-malformed' },
    })
    expect(handler).not.toHaveBeenCalled()
    expect(report.mock.calls).toEqual([[expect.stringContaining(said)]])
  })

  it('answers a handler that throws with an error of the table, without its text, which the log gets', async () => {
    const error = new Error('private_secret')
    const { router, report } = routerWith({
      'app.info': () => {
        throw error
      },
    })
    const answer = await router.dispatch(page, 'app.info', {})
    expect(answer).toEqual({ ok: false, error: { code: 'unexpected', detail: 'app.info' } })
    expect(report.mock.calls).toEqual([[expect.stringContaining('app.info'), error]])
  })

  it('lets nothing through that the answer does not name', async () => {
    const { router } = routerWith({
      'settings.change': () => answered(Object.assign({ key: 'private_x' }, settings)),
    })
    expect(await router.dispatch(page, 'settings.change', {})).toEqual({ ok: true, value: settings })
  })

  it('answers a call that nobody handles, which is no failure of a handler', async () => {
    const { router, report } = routerWith({})
    const list = await router.dispatch(page, 'jobs.list', { before: null, limit: 10 })
    expect(list).toEqual({ ok: false, error: { code: 'unexpected', detail: 'jobs.list' } })
    expect(report).not.toHaveBeenCalled()
  })

  it('says so when calls come too fast', async () => {
    const { router } = routerWith({ 'app.info': () => failed('unexpected') }, () => false)
    expect(await router.dispatch(page, 'app.info', {})).toStrictEqual({
      ok: false,
      error: { code: 'call-too-fast' },
    })
  })

  it.each([
    ['an unknown name', page, 'files.read'],
    ['a frame that may not call', { url: page.url, parent: {} }, 'app.info'],
  ])('writes nothing down about %s once calls come too fast', async (_what, frame, name) => {
    const { router, report } = routerWith({}, () => false)
    expect(await router.dispatch(frame, name, {})).toEqual({ ok: false, error: { code: 'call-too-fast' } })
    expect(report).not.toHaveBeenCalled()
  })
})

describe('the sender', () => {
  it.each([
    ['the page', page, true],
    ['a sub-frame of the page', { url: page.url, parent: {} }, false],
    ['another host', { url: 'app://other/index.html', parent: null }, false],
    ['another scheme', { url: 'https://bundle/index.html', parent: null }, false],
    ['a host that starts alike', { url: 'app://bundle.example/', parent: null }, false],
    ['a frame that shows nothing yet', { url: '', parent: null }, false],
    ['a blank page', { url: 'about:blank', parent: null }, false],
    ['no frame', null, false],
  ])('%s', (_who, frame, trusted) => {
    expect(isTrustedSender(frame, origin)).toBe(trusted)
  })
})

describe('the call rate', () => {
  it('allows a burst, then a steady rate', () => {
    let time = 0
    const mayCall = createCallRate(() => time)
    const allowed = (many: number, name = 'app.info') =>
      Array.from({ length: many }, () => mayCall(name)).filter(Boolean).length
    expect(allowed(3_000)).toBe(2_000)
    time = 10
    expect(allowed(5)).toBe(4)
    time = 3_600_000
    expect(allowed(3_000)).toBe(2_000)
  })

  it('lets few calls open something beside the app, all kinds of them together, and others go on', () => {
    let time = 0
    const mayCall = createCallRate(() => time)
    const opening = ['app.openLink', 'jobs.openInBrowser', 'tickets.mail', 'updates.openPage']
    const opened = () =>
      Array.from({ length: 10 }, () => opening.map(mayCall))
        .flat()
        .filter(Boolean).length
    expect(opened()).toBe(10)
    expect(mayCall('app.info')).toBe(true)
    time = 2_000
    expect(opened()).toBe(1)
  })
})
