import { shell } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openExternally, openMail, openNamedLink } from './external-links.ts'

const opened: string[] = []
beforeEach(() => {
  opened.length = 0
  Object.assign(shell, {
    openExternal: vi.fn((url: string) => {
      opened.push(url)
      return Promise.resolve()
    }),
  })
})

describe('the one door out', () => {
  it('opens https pages, and the pages the app names', async () => {
    expect(await openExternally('https://ik.imagekit.io/acme/a.jpg?tr=w-1')).toBe(true)
    expect(await openNamedLink('imagekit-keys')).toBe(true)
    expect(opened).toEqual([
      'https://ik.imagekit.io/acme/a.jpg?tr=w-1',
      'https://imagekit.io/dashboard/developer/api-keys',
    ])
  })

  it.each([
    'http://ik.imagekit.io/acme/a.jpg',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.com',
    'ms-msdt:/id',
    'search-ms:query=x',
    'smb://198.51.100.7/share',
    '\\\\198.51.100.7\\share',
    'vscode://file/etc/passwd',
    'app://bundle/index.html',
    'blob:https://example.com/1',
    'https://user@ik.imagekit.io/a.jpg',
    'https://user:password@ik.imagekit.io/a.jpg',
    'https://ik.imagekit.io@evil.example/',
    'https://',
    '/etc/passwd',
    '',
    `https://ik.imagekit.io/${'a'.repeat(9_000)}`,
    // A name that only looks like the one that is meant.
    'https://ⅰk.imagekit.io/a.jpg',
    'https://ik.imаgekit.io/a.jpg',
    'https://ik.imagekit.io\u202E/a.jpg',
    'https://ik.imagekit.io\u2044evil.example/a.jpg',
    'https://ik。imagekit。io/a.jpg',
    'https://IK.imagekit.io/a.jpg',
    ' https://ik.imagekit.io/a.jpg',
    'https:/ik.imagekit.io/a.jpg',
    'https:\\\\ik.imagekit.io\\a.jpg',
    'https://ik.imagekit.io/a.jpg\n',
    'https://ik.imagekit.io/a b.jpg',
    7,
    null,
    undefined,
    ['https://ik.imagekit.io/a.jpg'],
    { toString: () => 'https://ik.imagekit.io/a.jpg' },
  ])('opens nothing for %j', async (address) => {
    expect(await openExternally(address)).toBe(false)
    expect(opened).toEqual([])
  })
})

describe('a mail', () => {
  it('goes to ImageKit’s support alone, with nothing but a subject and a text', async () => {
    const hostile = 'x&cc=evil@evil.example&attach=/etc/passwd?bcc=a\r\nBcc: b@evil.example'
    expect(await openMail({ subject: hostile, body: hostile })).toBe(true)
    const url = new URL(opened[0] ?? '')
    expect(url.protocol + url.pathname).toBe('mailto:support@imagekit.io')
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
    expect(url.searchParams.get('body')).toBe(hostile)
  })

  it('is not opened when it is too long, or when no program takes it', async () => {
    expect(await openMail({ subject: 's', body: 'b'.repeat(2_000) })).toBe(false)
    expect(opened).toEqual([])
    Object.assign(shell, { openExternal: () => Promise.reject(new Error('no program')) })
    expect(await openMail({ subject: 's', body: 'b' })).toBe(false)
  })
})
