import { expect, hostName, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { startOutside } from '../support/outside.ts'
import { startPractising } from '../support/steps.ts'
import { heardThroughWebRtc } from '../support/through-webrtc.ts'
import { tryWaysOut, waysOut } from '../support/ways-out.ts'

/** Points 1, 6, 7 and 8 of Electron's checklist: the page is made of its own files, and reaches nothing else. */

test('a script in the page reaches no server, because the policy of the app refuses each way, and runs no code but the app’s own', async ({
  launch,
}) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const outside = await startOutside()
  const ways = await tryWaysOut(page, new URL(outside.url).port)
  await expect
    .poll(() => waysOut(page))
    .toEqual({
      reached: [],
      // A script of another origin is none for a worker, and what a worklet may not load, it tells nobody.
      notRefused: [
        ['worker', 'SecurityError'],
        ['shared worker', 'SecurityError'],
        ['worklet', 'AbortError'],
      ],
    })
  expect(outside.heard).toEqual([])
  // Not even a connection was made, as a preconnect would.
  expect(outside.connections()).toBe(0)
  outside.stop()

  const ran = await page.evaluate(async () => {
    const marks: string[] = []
    Reflect.set(globalThis, 'mark', (name: string) => marks.push(name))
    const attempt = (act: () => unknown) => {
      try {
        act()
      } catch {
        // As it should be.
      }
    }
    // What a test tool runs itself may make code from text; what a later task of the page runs may not.
    await new Promise((resolve) => setTimeout(resolve))
    const madeOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const script = document.createElement('script')
    script.textContent = 'mark("inline")'
    document.body.append(script)
    for (const type of ['importmap', 'speculationrules']) {
      const rules = document.createElement('script')
      rules.type = type
      rules.textContent = '{}'
      rules.addEventListener('load', () => marks.push(type))
      document.body.append(rules)
    }
    const data = document.createElement('script')
    data.src = 'data:text/javascript,mark("data")'
    document.body.append(data)
    const blob = document.createElement('script')
    blob.src = madeOf('mark("blob")')
    document.body.append(blob)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="x:" onerror="mark(\'handler\')"><svg onload="mark(\'svg\')"><script>mark("svg script")</script></svg>',
    )
    const button = document.createElement('button')
    button.setAttribute('onclick', 'mark("click")')
    button.click()
    const run = (maker: unknown, ...args: unknown[]): unknown =>
      typeof maker === 'function' ? Reflect.apply(maker, undefined, args) : undefined
    attempt(() => run(Reflect.get(globalThis, 'eval'), 'mark("eval")'))
    attempt(() => run(Reflect.construct(Function, ['mark("function")'])))
    attempt(() => Reflect.apply(setTimeout, undefined, ['mark("timer")', 0]))
    const module = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
    await WebAssembly.instantiate(module).then(
      () => marks.push('wasm'),
      () => undefined,
    )
    const registered = (source: string) => navigator.serviceWorker.register(source)
    const worklet = (source: string) => new OfflineAudioContext(1, 1, 8_000).audioWorklet.addModule(source)
    for (const [name, act] of [
      ['service worker', () => registered('worker.js')],
      ['service worker of data', () => registered('data:text/javascript,1')],
      ['worklet of data', () => worklet('data:text/javascript,1')],
      ['worklet of a blob', () => worklet(madeOf('1'))],
    ] as const)
      await act().then(
        () => marks.push(name),
        () => undefined,
      )
    await new Promise<void>((resolve) => {
      const source = madeOf('postMessage(1)')
      try {
        const worker = new Worker(source)
        worker.addEventListener('message', () => {
          marks.push('blob worker')
          resolve()
        })
        worker.addEventListener('error', () => resolve())
      } catch {
        resolve()
      }
    })
    const base = document.createElement('base')
    base.href = 'https://example.com/'
    document.head.prepend(base)
    if (new URL('x', document.baseURI).host === 'example.com') marks.push('base')
    base.remove()
    const styled = document.createElement('div')
    styled.setAttribute('style', 'position: fixed')
    const sheet = document.createElement('style')
    sheet.textContent = '#styled { color: rgb(1, 2, 3) }'
    styled.id = 'styled'
    document.body.append(styled, sheet)
    const { position, color } = getComputedStyle(styled)
    if (position === 'fixed') marks.push('style attribute')
    if (color === 'rgb(1, 2, 3)') marks.push('style element')
    // The app's own files pass every one of these walls.
    const own = await fetch('index.html').then(({ ok, headers }) => [
      ok,
      headers.get('content-security-policy') !== null,
    ])
    return { marks, own }
  })
  expect(ran).toEqual({ marks: [], own: [true, true] })
  attempted(ways)
})

test('a script in the page reaches no server through WebRTC', async ({ launch }) => {
  test.skip(
    hostName().startsWith('stand-in'),
    'needs real Electron: the stand-in keeps WebRTC off the network whatever the app says',
  )
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  expect(await heardThroughWebRtc(page)).toEqual([])
})
