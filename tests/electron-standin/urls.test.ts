import { describe, expect, it } from 'vitest'
import { originOf, registerScheme, toAppUrl, toPagePolicy, toPageUrl } from './urls.ts'

registerScheme('app')

describe('URLs of the app', () => {
  it.each([
    ['app://bundle/index.html', 'https://bundle.app.standin.localhost/index.html'],
    ['app://bundle/a%20b?q=1#f', 'https://bundle.app.standin.localhost/a%20b?q=1#f'],
    ['app://bundle/', 'https://bundle.app.standin.localhost/'],
  ])('%s is loaded from %s and back', (app, page) => {
    expect(toPageUrl(app)).toBe(page)
    expect(toAppUrl(page)).toBe(app)
  })

  it('leaves the URLs of the web as they are', () => {
    expect(toPageUrl('https://example.com/app://x')).toBe('https://example.com/app://x')
    expect(toAppUrl('https://example.com/?u=https://bundle.app.standin.localhost/')).toBe(
      'https://example.com/?u=https://bundle.app.standin.localhost/',
    )
    expect(toAppUrl('https://bundle.app.standin.localhost.example.com/')).toBe(
      'https://bundle.app.standin.localhost.example.com/',
    )
  })

  it("translates the page's own blobs", () => {
    expect(toAppUrl('blob:https://bundle.app.standin.localhost/1-2')).toBe('blob:app://bundle/1-2')
  })

  it('knows an origin for its own scheme, as Electron does', () => {
    expect(originOf('app://bundle/index.html')).toBe('app://bundle')
    expect(originOf('https://example.com/x')).toBe('https://example.com')
    expect(originOf('data:text/html,x')).toBe('null')
  })

  it('translates what a policy says about the app', () => {
    expect(toPagePolicy("default-src 'none'; img-src app: data:; connect-src app://bundle")).toBe(
      "default-src 'none'; img-src https://*.app.standin.localhost data:; connect-src https://bundle.app.standin.localhost",
    )
  })
})
