import { assert, oneof, property, string, webUrl } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorDetails } from './error-details.ts'

const about = { version: '1.2.3', platform: 'linux', place: 'activity' }

describe('the details of an error', () => {
  it('say where the app was and what stopped it, with its own files by their names', () => {
    const error = new TypeError('x is not a function')
    error.stack = `TypeError: x is not a function
    at drawRow (app://bundle/assets/index-a1.js:1:234)
    at app://bundle/assets/index-a1.js:9:8`
    expect(errorDetails(error, about)).toBe(
      [
        'Purge Desk 1.2.3, linux, activity',
        'TypeError: x is not a function',
        '    at drawRow (assets/index-a1.js:1:234)',
        '    at assets/index-a1.js:9:8',
      ].join('\n'),
    )
  })

  it('hold no key and no URL, whatever the error says', () => {
    assert(
      property(webUrl({ withQueryParameters: true }), oneof(string(), webUrl()), (url, other) => {
        const error = new Error(`${other} at ${url} with private_s3cret.key and ik.imagekit.io/acme/a.jpg`)
        error.stack = `Error\n    at read (${url})`
        const details = errorDetails(error, about)
        expect(details).not.toContain('://')
        expect(details).not.toContain('s3cret')
        expect(details).not.toContain('acme')
      }),
    )
  })

  it('are made of anything that is thrown', () => {
    expect(errorDetails('no luck', { version: '', platform: '', place: 'clear' })).toContain('Error: no luck')
  })
})
