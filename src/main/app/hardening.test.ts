import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { hardenContents } from './hardening.ts'

/** The little of a page that its walls hang on. */
class FakeContents extends EventEmitter {
  readonly loaded: string[] = []
  opens: (details: object) => { action: string } = () => ({ action: 'allow' })
  webRtc = 'default'
  setWindowOpenHandler = (handler: typeof this.opens) => void (this.opens = handler)
  setWebRTCIPHandlingPolicy = (policy: string) => void (this.webRtc = policy)
  loadURL = (url: string) => {
    this.loaded.push(url)
    return Promise.resolve()
  }
}

/** A page as any window would make it, also one that is not yet written. */
function aPage() {
  const app = new EventEmitter()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the little of an app that walls need
  hardenContents(app as App)
  const contents = new FakeContents()
  app.emit('web-contents-created', {}, contents)
  const isPrevented = (name: string, event: object = {}) => {
    let prevented = false
    contents.emit(name, { ...event, preventDefault: () => (prevented = true) })
    return prevented
  }
  return { contents, isPrevented }
}

const own = 'app://bundle/index.html'
const elsewhere = [
  'https://example.com/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:app://bundle/1',
  'javascript:void 0',
  'about:blank',
  'about:srcdoc',
  'view-source:app://bundle/index.html',
  'app://bundle.example/index.html',
  'app://user@bundle/index.html',
  'app://bundle:1/index.html',
  'app://:password@bundle/index.html',
  // Files of the page's own, which alone are a blank window.
  'app://bundle/',
  'app://bundle/elsewhere.html',
  'app://bundle/assets/index.js',
  'app://bundle/open/0123456789abcdef0123456789abcdef',
]

describe('any page', () => {
  it.each(elsewhere)('does not go to %s', (url) => {
    const { isPrevented } = aPage()
    expect(isPrevented('will-navigate', { url })).toBe(true)
    expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
  })

  it('may be loaded again, never in a frame, and no redirect is followed', () => {
    const { isPrevented } = aPage()
    expect(isPrevented('will-navigate', { url: own })).toBe(false)
    expect(isPrevented('will-navigate', { url: `${own}?again#here` })).toBe(false)
    expect(isPrevented('will-frame-navigate', { url: own, isMainFrame: true })).toBe(false)
    expect(isPrevented('will-frame-navigate', { url: own, isMainFrame: false })).toBe(true)
    expect(isPrevented('will-redirect', { url: own })).toBe(true)
  })

  it('opens no window, gets no webview, keeps no window open, and has WebRTC without a network', () => {
    const { contents, isPrevented } = aPage()
    expect(contents.opens({ url: own })).toEqual({ action: 'deny' })
    expect(isPrevented('will-attach-webview')).toBe(true)
    // To prevent this event is to let the window close although the page would not.
    expect(isPrevented('will-prevent-unload')).toBe(true)
    expect(contents.webRtc).toBe('disable_non_proxied_udp')
  })

  it('that got away all the same is brought back', () => {
    const { contents } = aPage()
    contents.emit('did-navigate', {}, own)
    expect(contents.loaded).toEqual([])
    contents.emit('did-navigate', {}, 'about:blank')
    contents.emit('did-navigate', {}, 'https://example.com/')
    contents.emit('did-navigate', {}, 'app://bundle/assets/icon.svg')
    expect(contents.loaded).toEqual([own, own, own])
  })
})
