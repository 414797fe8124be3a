import { expect, hostName, test } from '../support/app.ts'
import { startOutside } from '../support/outside.ts'
import { startPractising } from '../support/steps.ts'
import { heardThroughWebRtc } from '../support/through-webrtc.ts'

/** Points 1, 6, 7 and 8 of Electron's checklist: the page is made of its own files, and reaches nothing else. */

test('a script in the page reaches no server, and runs no code but the app’s own', async ({ launch }) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const outside = await startOutside()

  const reached = await page.evaluate(async (url) => {
    const outcome = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      )
    const attempt = (act: () => Promise<unknown>) => {
      try {
        return outcome(act())
      } catch {
        return Promise.resolve('refused')
      }
    }
    const element = (name: string, attributes: Record<string, string>) => () =>
      new Promise((resolve, reject) => {
        const made = document.createElement(name)
        made.addEventListener('load', resolve)
        made.addEventListener('error', reject)
        made.addEventListener('loadedmetadata', resolve)
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
        document.head.append(made)
        // What loads nothing by itself says nothing either.
        if (['object', 'embed', 'link'].includes(name) && attributes['rel'] !== 'stylesheet')
          setTimeout(reject, 300)
      })
    const socket = (target: EventTarget) =>
      new Promise((resolve, reject) => {
        target.addEventListener('open', resolve)
        target.addEventListener('error', reject)
      })
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(`${url}/fetch`),
      'fetch without cors': () => fetch(`${url}/fetch`, { mode: 'no-cors', method: 'POST', body: 'x' }),
      'fetch kept alive': () => fetch(`${url}/fetch`, { keepalive: true, mode: 'no-cors' }),
      xhr: () =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest()
          request.addEventListener('load', resolve)
          request.addEventListener('error', reject)
          request.open('GET', `${url}/xhr`)
          request.send()
        }),
      socket: () => socket(new WebSocket(`${url.replace('http', 'ws')}/socket`)),
      events: () => socket(new EventSource(`${url}/events`)),
      transport: () => new WebTransport(url.replace('http', 'https')).ready,
      image: element('img', { src: `${url}/image.png` }),
      'image set': element('img', { srcset: `${url}/set.png 1x` }),
      script: element('script', { src: `${url}/script.js` }),
      module: element('script', { src: `${url}/module.js`, type: 'module' }),
      style: element('link', { rel: 'stylesheet', href: `${url}/style.css` }),
      prefetch: element('link', { rel: 'prefetch', href: `${url}/prefetch` }),
      preload: element('link', { rel: 'preload', as: 'image', href: `${url}/preload` }),
      manifest: element('link', { rel: 'manifest', href: `${url}/manifest` }),
      icon: element('link', { rel: 'icon', href: `${url}/icon.png` }),
      video: element('video', { src: `${url}/video.mp4` }),
      audio: element('audio', { src: `${url}/audio.mp3` }),
      object: element('object', { data: `${url}/object` }),
      embed: element('embed', { src: `${url}/embed` }),
      font: () => new FontFace('outside', `url(${url}/font.woff2)`).load(),
      import: () => import(/* @vite-ignore */ `${url}/imported.js`),
      worker: () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(`${url}/worker.js`)
          worker.addEventListener('message', resolve)
          worker.addEventListener('error', reject)
        }),
      'service worker': () => navigator.serviceWorker.register('worker.js'),
    }
    const beacon = navigator.sendBeacon(`${url}/beacon`, 'x') ? 'sent' : 'refused'
    const link = Object.assign(document.createElement('a'), { href: '#x', ping: `${url}/ping` })
    document.body.append(link)
    link.click()
    const outcomes = await Promise.all(
      Object.entries(ways).map(async ([name, act]) => [name, await attempt(act)] as const),
    )
    return { beacon, reached: outcomes.filter(([, what]) => what !== 'refused').map(([name]) => name) }
  }, outside.url)
  expect(reached.reached).toEqual([])
  expect(outside.heard).toEqual([])
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
    const script = document.createElement('script')
    script.textContent = 'mark("inline")'
    document.body.append(script)
    const data = document.createElement('script')
    data.src = 'data:text/javascript,mark("data")'
    document.body.append(data)
    const blob = document.createElement('script')
    blob.src = URL.createObjectURL(new Blob(['mark("blob")'], { type: 'text/javascript' }))
    document.body.append(blob)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="x:" onerror="mark(\'handler\')"><svg onload="mark(\'svg\')"></svg>',
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
    await new Promise<void>((resolve) => {
      const source = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }))
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
