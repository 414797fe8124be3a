import { createServer } from 'node:http'
import { once } from 'node:events'
import { clearWords } from '#shared/words/clear.ts'
import { callNames } from '#shared/ipc/call-names.ts'
import { expect, hostName, test } from './support/app.ts'
import { startPractising } from './support/steps.ts'
import { heardThroughWebRtc } from './support/through-webrtc.ts'

/** A server that a hostile script would like to reach; it must hear nothing. */
async function listening() {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').end('heard')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return { url: `http://127.0.0.1:${port}`, heard, stop: () => server.close() }
}

test.describe('a script in the page', () => {
  test('cannot navigate the window or open another', async ({ launch }) => {
    const { page, app } = await launch({ allowPageErrors: true })
    await startPractising(page)
    const here = page.url()
    const outside = await listening()
    for (const target of [outside.url, 'https://example.com/', 'file:///etc/passwd', 'data:text/html,x']) {
      await page
        .evaluate((url) => {
          globalThis.location.href = url
        }, target)
        .catch(() => undefined)
      await page
        .evaluate((url) => globalThis.open(url) === null, target)
        .then((refused) => expect(refused).toBe(true))
      await page.evaluate((url) => {
        const link = document.createElement('a')
        link.href = url
        link.target = '_blank'
        document.body.append(link)
        link.click()
        link.remove()
      }, target)
    }
    await page.evaluate(() => {
      const form = document.createElement('form')
      form.action = 'https://example.com/'
      form.method = 'post'
      document.body.append(form)
      form.submit()
      form.remove()
    })
    // A call over the bridge is answered only after all of the above was judged.
    expect(await page.evaluate(async () => (await window.purgeDesk.app.info({})).ok)).toBe(true)
    expect(page.url()).toBe(here)
    expect(app.windows()).toHaveLength(1)
    expect(outside.heard).toEqual([])
    outside.stop()
  })

  test('finds itself back on the page of the app from a blank one', async ({ launch }) => {
    const { page } = await launch({ allowPageErrors: true })
    await startPractising(page)
    await page.evaluate(() => {
      globalThis.location.href = 'about:blank'
    })
    await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
  })

  test('reaches no network', async ({ launch }) => {
    const { page } = await launch({ allowPageErrors: true })
    await startPractising(page)
    const outside = await listening()
    const outcomes = await page.evaluate(async (url) => {
      const failed = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'reached',
          () => 'refused',
        )
      const image = new Promise((resolve, reject) => {
        const element = new Image()
        element.addEventListener('load', resolve)
        element.addEventListener('error', reject)
        element.src = `${url}/image.png`
      })
      const script = new Promise((resolve, reject) => {
        const element = document.createElement('script')
        element.addEventListener('load', resolve)
        element.addEventListener('error', reject)
        element.src = `${url}/script.js`
        document.head.append(element)
      })
      const socket = new Promise((resolve, reject) => {
        const made = new WebSocket(url.replace('http', 'ws'))
        made.addEventListener('open', resolve)
        made.addEventListener('error', reject)
      })
      const frame = new Promise((resolve) => {
        const element = document.createElement('iframe')
        element.addEventListener('load', resolve)
        element.src = `${url}/frame.html`
        document.body.append(element)
      })
      void frame
      navigator.sendBeacon?.(`${url}/beacon`, 'x')
      return Promise.all([failed(fetch(`${url}/fetch`)), failed(image), failed(script), failed(socket)])
    }, outside.url)
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused'])
    expect(outside.heard).toEqual([])
    outside.stop()
  })

  test('reaches no network through WebRTC', async ({ launch }) => {
    test.skip(
      hostName().startsWith('stand-in'),
      'needs real Electron: the stand-in keeps WebRTC off the network whatever the app says',
    )
    const { page } = await launch({ allowPageErrors: true })
    await startPractising(page)
    expect(await heardThroughWebRtc(page)).toEqual([])
  })

  test('runs no code made from text', async ({ launch }) => {
    const { page } = await launch({ allowPageErrors: true })
    await startPractising(page)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.marked = "inline"'
      document.body.append(script)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'globalThis.marked = "handler"')
      button.click()
      return String(Reflect.get(globalThis, 'marked') ?? 'nothing')
    })
    expect(ran).toBe('nothing')
  })

  test('gets no permission', async ({ launch }) => {
    const { page } = await launch({ allowPageErrors: true })
    await startPractising(page)
    const answers = await page.evaluate(async () => {
      const outcome = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'given',
          () => 'denied',
        )
      return Promise.all([
        outcome(navigator.clipboard.readText()),
        outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
        outcome(new Promise((give, deny) => navigator.geolocation.getCurrentPosition(give, deny))),
        Notification.requestPermission().then((answer) => (answer === 'granted' ? 'given' : 'denied')),
      ])
    })
    expect(answers).toEqual(['denied', 'denied', 'denied', 'denied'])
  })

  test('sees of Electron and Node only the documented bridge', async ({ launch }) => {
    const { page } = await launch()
    await startPractising(page)
    const seen = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: Object.entries(window.purgeDesk)
        .flatMap(([group, members]) =>
          typeof members === 'function'
            ? [group]
            : Object.keys(members).map((member) => `${group}.${member}`),
        )
        .toSorted(),
    }))
    expect(seen.node).toEqual([])
    expect(seen.bridge).toEqual([...callNames, 'on'].toSorted())
  })

  test('calls that break the contract are answered with an error and change nothing', async ({ launch }) => {
    const { page } = await launch()
    await startPractising(page)
    const before = await page.evaluate(() => window.purgeDesk.accounts.list({}))
    const answers = await page.evaluate(async () => {
      const hostile: [string, string, unknown][] = [
        ['accounts', 'select', { accountId: '../../etc/passwd' }],
        ['accounts', 'change', { accountId: crypto.randomUUID(), name: 'x'.repeat(10_000) }],
        ['accounts', 'add', { name: 'x', endpoints: 'all', customDomains: [], monthlyLimit: -1 }],
        ['jobs', 'begin', { jobId: 'not an id', accountId: null, name: {} }],
        [
          'jobs',
          'add',
          { jobId: crypto.randomUUID(), offset: 0, urls: Array(1_001).fill('https://x.example/') },
        ],
        ['jobs', 'openInBrowser', { jobId: crypto.randomUUID(), itemId: 'file:///etc/passwd' }],
        ['app', 'openLink', { link: 'https://example.com/' }],
        ['settings', 'change', { theme: 'dark', startCounter: 0 }],
        ['settings', 'change', null],
        ['presets', 'save', { name: '', urls: [], replace: 'yes' }],
      ]
      const call = async (group: string, member: string, input: unknown): Promise<unknown> => {
        const members: unknown = Reflect.get(window.purgeDesk, group)
        const method: unknown =
          typeof members === 'object' && members !== null ? Reflect.get(members, member) : undefined
        return typeof method === 'function' ? Reflect.apply(method, undefined, [input]) : 'no such call'
      }
      return Promise.all(hostile.map(([group, member, input]) => call(group, member, input)))
    })
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, error: { code: 'call-malformed' } })
    expect(await page.evaluate(() => window.purgeDesk.accounts.list({}))).toEqual(before)
  })

  test("cannot clear another account's URL, however it calls", async ({ launch }) => {
    const { page } = await launch()
    await startPractising(page)
    const answers = await page.evaluate(async () => {
      const accounts = await window.purgeDesk.accounts.list({})
      const accountId = accounts.ok ? (accounts.value.currentId ?? '') : ''
      const foreign = [
        'https://ik.imagekit.io/acme/a.jpg',
        'https://127.0.0.1/a.jpg',
        'file:///a.jpg',
        'https://ik.imagekit.io/practice-shop/*',
      ]
      const outcomes = []
      for (const url of foreign) {
        const jobId = crypto.randomUUID()
        await window.purgeDesk.jobs.begin({ jobId, accountId, name: 'x' })
        const added = await window.purgeDesk.jobs.add({ jobId, offset: 0, urls: [url] })
        const gone = await window.purgeDesk.jobs.go({ jobId, total: 1 })
        outcomes.push([added.ok || added.error.code, gone.ok])
      }
      return outcomes
    })
    for (const outcome of answers) expect(outcome).toEqual(['url-not-accepted', false])
  })
})
