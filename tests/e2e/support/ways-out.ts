import type { Page } from '@playwright/test'
import { z } from 'zod'

const outcome = z.object({
  /** Ways whose attempt said that it had come through. */
  reached: z.array(z.string()),
  /** Ways of which the page's content security policy has said nothing, with the error that ended them or `none`. */
  notRefused: z.array(z.tuple([z.string(), z.string()])),
})

/**
 * Tries from a script in the page every way there is to reach a server at `port` of this computer, each at a host of
 * its own: of a frame or an object the policy names no more than the host. What refuses them is told by `waysOut`: a
 * host that has no network would hide that the app has no wall.
 *
 * @returns how many ways there were.
 */
export async function tryWaysOut(page: Page, port: string): Promise<number> {
  return page.evaluate(async (at) => {
    const ruled = new Set<string>()
    const reached = new Set<string>()
    const errors = new Map<string, readonly [name: string, error: string]>()
    Reflect.set(globalThis, 'waysOut', { ruled, reached, errors })
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      const blocked = URL.parse(blockedURI)
      if (blocked?.port === at) ruled.add(blocked.hostname)
    })

    const svg = (name: string, href: string): Element => {
      const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
      const part = document.createElementNS('http://www.w3.org/2000/svg', name)
      part.setAttribute('href', href)
      drawing.append(part)
      return drawing
    }
    const element =
      (name: string, attributes: (href: string) => Record<string, string>) =>
      (href: string): Promise<unknown> => {
        const made = document.createElement(name)
        for (const [key, value] of Object.entries(attributes(href))) made.setAttribute(key, value)
        return new Promise((resolve) => {
          for (const event of ['load', 'loadedmetadata']) made.addEventListener(event, resolve)
          document.body.append(made)
        })
      }
    const inside = (outer: string, name: string, attribute: string) => (href: string) => {
      const [parent, child] = [document.createElement(outer), document.createElement(name)]
      child.setAttribute(attribute, href)
      parent.append(child)
      document.body.append(parent)
      return new Promise((resolve) => child.addEventListener('load', resolve))
    }
    const link = (rel: string, more: Record<string, string> = {}) =>
      element('link', (href) => ({ rel, href, ...more }))
    const styled = (property: string) => (href: string) => {
      const made = document.createElement('div')
      made.textContent = 'x'
      // A pointer needs a second choice.
      made.style.setProperty(property, `url("${href}")${property === 'cursor' ? ', auto' : ''}`)
      document.body.append(made)
    }
    const rule = (text: (href: string) => string) => (href: string) => {
      const [sheet] = document.styleSheets
      // Where an import may stand, which is before everything else, or behind it.
      sheet?.insertRule(text(href), text(href).startsWith('@import') ? 0 : sheet.cssRules.length)
    }
    const opens = (target: EventTarget) => new Promise((resolve) => target.addEventListener('open', resolve))
    const answers = (target: EventTarget) =>
      new Promise((resolve) => target.addEventListener('message', resolve))
    const socket = (href: string) => href.replace('http', 'ws')

    const ways: Record<string, (href: string) => unknown> = {
      fetch: (href) => fetch(href),
      'fetch without cors': (href) => fetch(href, { mode: 'no-cors', method: 'POST', body: 'x' }),
      'fetch kept alive': (href) => fetch(href, { keepalive: true, mode: 'no-cors' }),
      'fetch without a scheme': (href) => fetch(href.replace('http:', '')),
      xhr: (href) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest()
          request.addEventListener('load', resolve)
          request.open('GET', href)
          request.send()
        }),
      socket: (href) => opens(new WebSocket(socket(href))),
      events: (href) => opens(new EventSource(href)),
      transport: (href) => new WebTransport(href.replace('http', 'https')).ready,
      beacon: (href) => navigator.sendBeacon(href, 'x'),
      ping: (href) => {
        const made = Object.assign(document.createElement('a'), { href: '#x', ping: href })
        document.body.append(made)
        made.click()
      },
      image: element('img', (src) => ({ src })),
      'image set': element('img', (href) => ({ srcset: `${href} 1x` })),
      'image of a picture': (href) => {
        const picture = document.createElement('picture')
        const source = document.createElement('source')
        source.srcset = href
        picture.append(source, document.createElement('img'))
        document.body.append(picture)
      },
      'image of a button': element('input', (src) => ({ type: 'image', src })),
      'image in a drawing': (href) => document.body.append(svg('image', href)),
      'filter in a drawing': (href) => {
        const drawing = svg('feImage', href)
        const filter = document.createElementNS('http://www.w3.org/2000/svg', 'filter')
        const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
        filter.id = 'outside'
        filter.append(...drawing.childNodes)
        for (const [name, value] of Object.entries({ width: '9', height: '9', filter: 'url(#outside)' }))
          shape.setAttribute(name, value)
        drawing.append(filter, shape)
        document.body.append(drawing)
      },
      'background image': styled('background-image'),
      'mouse pointer': styled('cursor'),
      'image of a list': styled('list-style-image'),
      mask: styled('mask-image'),
      'image of a border': styled('border-image-source'),
      'style that imports': rule((href) => `@import url("${href}")`),
      'style of a font': (href) => {
        rule((src) => `@font-face { font-family: outside; src: url("${src}") }`)(href)
        const text = document.createElement('p')
        text.textContent = 'x'
        text.style.fontFamily = 'outside'
        document.body.append(text)
      },
      font: (href) => new FontFace('other', `url(${href})`).load(),
      script: element('script', (src) => ({ src })),
      module: element('script', (src) => ({ src, type: 'module' })),
      import: (href) => import(/* @vite-ignore */ href),
      style: link('stylesheet'),
      prefetch: link('prefetch'),
      preload: link('preload', { as: 'image' }),
      'preload of a module': link('modulepreload'),
      icon: link('icon'),
      video: element('video', (src) => ({ src })),
      audio: element('audio', (src) => ({ src })),
      poster: element('video', (poster) => ({ poster })),
      subtitles: (href) => {
        const [video, track] = [document.createElement('video'), document.createElement('track')]
        Object.assign(track, { kind: 'subtitles', src: href, default: true })
        track.addEventListener('load', () => reached.add('subtitles'))
        video.append(track)
        document.body.append(video)
        track.track.mode = 'showing'
      },
      'source of a video': inside('video', 'source', 'src'),
      object: element('object', (data) => ({ data })),
      embed: element('embed', (src) => ({ src })),
      frame: (src) => {
        // It loads in any case: what is shown in it says that nothing was.
        document.body.append(Object.assign(document.createElement('iframe'), { src }))
      },
      worker: (href) => answers(new Worker(href)),
      'shared worker': (href) => answers(new SharedWorker(href).port),
      worklet: (href) => new OfflineAudioContext(1, 1, 8_000).audioWorklet.addModule(href),
    }
    for (const [index, [name, act]] of Object.entries(ways).entries()) {
      const host = `way-${index}.localhost`
      errors.set(host, [name, 'none'])
      const failed = (error: unknown) =>
        errors.set(host, [name, error instanceof Error ? error.name : 'none'])
      try {
        const attempt: unknown = act(`http://${host}:${at}/`)
        if (attempt instanceof Promise) attempt.then(() => reached.add(name)).catch(failed)
      } catch (error) {
        failed(error)
      }
    }
    // Nothing tells of these: a look-up of the name, or a connection without a request.
    for (const rel of ['dns-prefetch', 'preconnect'])
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: `http://127.0.0.1:${at}/` }),
      )
    await fetch('index.html')
    return errors.size
  }, port)
}

/** What has come of the ways until now. The policy may speak late, of what is only loaded when it is drawn. */
export async function waysOut(page: Page): Promise<z.infer<typeof outcome>> {
  return outcome.parse(
    await page.evaluate(() => {
      const tried: unknown = Reflect.get(globalThis, 'waysOut')
      const part = (name: string): unknown =>
        typeof tried === 'object' && tried !== null ? Reflect.get(tried, name) : null
      const [ruled, reached, errors] = [part('ruled'), part('reached'), part('errors')]
      if (!(ruled instanceof Set) || !(reached instanceof Set) || !(errors instanceof Map)) return null
      const silent = [...errors].filter(([host]) => !ruled.has(host))
      return {
        reached: [...reached],
        notRefused: silent.map(([, said]: [unknown, unknown]) => said),
      }
    }),
  )
}
