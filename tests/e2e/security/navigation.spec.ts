import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { clearWords } from '#shared/words/clear.ts'
import { expect, hostName, test } from '../support/app.ts'
import type { Launched } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { startOutside } from '../support/outside.ts'
import { startPractising } from '../support/steps.ts'

/** Points 13 and 14 of Electron's checklist: the page stays where it is, and is the only one. */

const opened = z.array(z.string())

/** What main asked the system to open in the person's own browser. */
async function askedOfTheSystem({ app }: Launched): Promise<readonly string[]> {
  return opened.parse(
    await app.evaluate((): unknown => {
      const standin: unknown = Reflect.get(globalThis, 'standin')
      return typeof standin === 'object' && standin !== null ? Reflect.get(standin, 'opened') : null
    }),
  )
}

/** A call over the bridge is answered only after whatever came before it was judged. */
async function expectUnmoved({ app, page }: Launched, here: string): Promise<void> {
  expect(await page.evaluate(async () => (await window.purgeDesk.app.info({})).ok)).toBe(true)
  expect(page.url()).toBe(here)
  await expect.poll(() => app.windows().length).toBe(1)
}

test('a script in the page cannot navigate the window, open another, or embed anything', async ({
  launch,
}) => {
  const running = await launch({ allowPageErrors: true })
  const { page } = running
  await startPractising(page)
  const here = page.url()
  const outside = await startOutside()
  await page.evaluate(() => Reflect.set(globalThis, 'stillTheSamePage', true))
  const targets = [
    `${outside.url}/away`,
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,<script>x</script>',
    'mailto:a@example.com',
    'ms-settings:privacy',
    'smb://198.51.100.7/share',
    'view-source:https://example.com/',
    'chrome://gpu/',
    'javascript:void(globalThis.ran="javascript")',
  ]
  let tries = 0
  for (const target of targets) {
    tries += await page.evaluate(async (url) => {
      // Two windows are opened below.
      let ways = 2
      const tried = (act: () => void) => {
        ways += 1
        try {
          act()
        } catch {
          // Refused on the spot.
        }
      }
      const link = document.createElement('a')
      tried(() => (link.href = url))
      document.body.append(link)
      for (const where of ['', '_blank', '_top', 'other']) {
        link.target = where
        tried(() => link.click())
      }
      link.remove()
      tried(() => globalThis.location.assign(url))
      tried(() => globalThis.location.replace(url))
      if (globalThis.open(url) !== null || globalThis.open(url, 'named', 'popup') !== null)
        throw new Error(`${url} was opened`)
      const form = document.createElement('form')
      form.method = 'post'
      tried(() => (form.action = url))
      document.body.append(form)
      tried(() => form.submit())
      form.remove()
      const refresh = document.createElement('meta')
      refresh.httpEquiv = 'refresh'
      refresh.content = `0;url=${url}`
      document.head.append(refresh)
      refresh.remove()
      return ways
    }, target)
  }
  const blob = await page.evaluate(() => {
    const url = URL.createObjectURL(new Blob(['<h1>made here</h1>'], { type: 'text/html' }))
    globalThis.location.href = url
    return globalThis.open(url) === null
  })
  expect(blob).toBe(true)

  const frames = await page.evaluate(async (url) => {
    const made: HTMLIFrameElement[] = [
      { src: `${url}/frame` },
      { src: 'index.html' },
      { src: 'data:text/html,<h1>x</h1>' },
      { src: URL.createObjectURL(new Blob(['<h1>x</h1>'], { type: 'text/html' })) },
      { src: 'javascript:parent.ran="frame"' },
      { srcdoc: '<script>parent.ran = "srcdoc"</script><h1>x</h1>' },
    ].map((properties) => Object.assign(document.createElement('iframe'), properties))
    document.body.append(...made)
    const others = ['embed', 'object', 'fencedframe', 'portal'].map((name) => document.createElement(name))
    for (const element of others) {
      element.setAttribute('src', `${url}/embedded`)
      element.setAttribute('data', `${url}/embedded`)
    }
    document.body.append(...others)
    await window.purgeDesk.app.info({})
    const inside = made.map(({ contentWindow }) => {
      try {
        return [contentWindow?.document.body?.innerText ?? '', typeof contentWindow?.purgeDesk]
      } catch {
        return ['', 'undefined']
      }
    })
    for (const element of [...made, ...others]) element.remove()
    return inside
  }, outside.url)
  for (const [text, bridge] of frames)
    expect([text === 'x' ? 'srcdoc' : text, bridge]).toEqual([
      expect.stringMatching(/^(srcdoc)?$/),
      'undefined',
    ])

  await expectUnmoved(running, here)
  expect(
    await page.evaluate(() =>
      ['stillTheSamePage', 'ran'].map((name): unknown => Reflect.get(globalThis, name)),
    ),
  ).toEqual([true, undefined])
  expect(outside.heard).toEqual([])
  outside.stop()
  if (hostName().startsWith('stand-in')) expect(await askedOfTheSystem(running)).toEqual([])
  attempted(tries + frames.length)
})

test('a blank page gives way to the page of the app, its own files are no page, and a redirect is never followed', async ({
  launch,
}) => {
  const running = await launch({ allowPageErrors: true })
  const { app, page } = running
  await startPractising(page)
  const here = page.url()
  await page.evaluate(() => {
    globalThis.location.href = 'about:blank'
  })
  await expect(page.getByRole('heading', { name: clearWords.empty.title })).toBeVisible()
  expect(page.url()).toBe(here)

  const script = await page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '')
  expect(script).not.toBe('')
  for (const target of [script, 'icon.png', 'missing.html', './']) {
    await page.evaluate((url) => globalThis.location.assign(url), target)
    await expectUnmoved(running, here)
  }

  const outside = await startOutside()
  // Main serves the page's files and never redirects; here it is made to, as a mistake in it might.
  await app.evaluate(({ protocol }, url) => {
    protocol.unhandle('app')
    protocol.handle('app', () => Response.redirect(url, 302))
  }, `${outside.url}/redirected`)
  for (const target of ['index.html?again', 'elsewhere.html']) {
    await page.evaluate((url) => globalThis.location.assign(url), target)
    await expectUnmoved(running, here)
  }
  expect(outside.heard).toEqual([])
  outside.stop()
})

test('a dropped HTML file is read as a list, and never shown', async ({ launch }) => {
  const running = await launch({ allowPageErrors: true })
  const { page, userDataDir } = running
  await startPractising(page)
  const here = page.url()
  const file = join(userDataDir, 'dropped.html')
  writeFileSync(
    file,
    '<script>parent.ran = 1</script><h1>dropped</h1><a href="https://ik.imagekit.io/practice-shop/a/b.jpg">x</a>',
  )
  const session = await page.context().newCDPSession(page)
  const drag = { x: 400, y: 300, data: { items: [], files: [file], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...drag })
  await expect(page.getByRole('button', { name: 'Clear 1 URL', exact: true })).toBeVisible()
  await expectUnmoved(running, here)
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).not.toBe('dropped')
})
