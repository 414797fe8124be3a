import { describe, expect, it } from 'vitest'
import { domainBase, endpointBase, parseDomain, parseEndpoint } from './endpoint.ts'

describe('parseEndpoint', () => {
  it.each([
    ['acme', 'acme', ''],
    [' acme/ ', 'acme', ''],
    ['ik.imagekit.io/acme', 'acme', ''],
    ['https://ik.imagekit.io/acme/', 'acme', ''],
    ['"https://IK.imagekit.io/Acme_1/products/",', 'Acme_1', 'products'],
    ['https://ik.imagekit.io/acme/products', 'acme', 'products'],
    ['https://ik.imagekit.io/acme/shop/shoes/a.jpg', 'acme', ''],
    ['https://ik.imagekit.io/acme/shop?tr=w-1', 'acme', ''],
    ['https://ik.imagekit.io/acme/tr:w-200/shop', 'acme', ''],
    ['https://ik.imagekit.io/acme/shop/shoes/*', 'acme', ''],
    ['//acme//', 'acme', ''],
    ['my_private_1', 'my_private_1', ''],
    ['https://ik.imagekit.io//acme//shop//', 'acme', 'shop'],
  ])('understands %s', (text, imagekitId, pattern) => {
    expect(parseEndpoint(text)).toEqual({ ok: true, value: { imagekitId, pattern } })
  })

  it.each([
    ['', 'blank'],
    ['private_abc=', 'api-key'],
    ['public_abc', 'api-key'],
    ['ik.imagekit.io', 'no-imagekit-id'],
    ['img.acme.com', 'is-custom-domain'],
    ['https://imagekit.io/dashboard', 'imagekit-page'],
    ['Acme Shop', 'not-understood'],
    ['ftp://ik.imagekit.io/acme', 'not-understood'],
    ['https://ik.imagekit.io/a%20b/', 'not-understood'],
    ['https://me:pw@ik.imagekit.io/acme/', 'not-understood'],
    ['PRIVATE_abc', 'api-key'],
    ['/', 'blank'],
    ['http://[::1]/acme', 'not-understood'],
    ['shop.example:80x', 'not-understood'],
  ])('explains %s', (text, problem) => {
    expect(parseEndpoint(text)).toEqual({ ok: false, problem })
  })
})

describe('parseDomain', () => {
  it.each([
    ['img.acme.com', 'img.acme.com', ''],
    ['https://IMG.acme.com/', 'img.acme.com', ''],
    ['http://img.acme.com', 'img.acme.com', ''],
    ['img.acme.com:8443/media/', 'img.acme.com:8443', 'media'],
    ['bücher.de', 'xn--bcher-kva.de', ''],
    ['a-1.b-2.co', 'a-1.b-2.co', ''],
    ['localhost.acme.com', 'localhost.acme.com', ''],
    ['1.2.3.4.acme.com', '1.2.3.4.acme.com', ''],
  ])('understands %s', (text, host, pattern) => {
    expect(parseDomain(text)).toEqual({ ok: true, value: { host, pattern } })
  })

  it.each([
    ['  ', 'blank'],
    ['private_abc', 'api-key'],
    ['ik.imagekit.io/acme', 'is-endpoint'],
    ['imagekit.io/dashboard', 'imagekit-page'],
    ['192.168.1.1', 'ip'],
    ['https://0x7f.1/', 'ip'],
    ['https://[::1]/', 'ip'],
    ['localhost', 'localhost'],
    ['localhost.', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['a.b.localhost:80', 'localhost'],
    ['192.168.1.1:8080', 'ip'],
    ['http://me:pw@img.acme.com', 'user-and-password'],
    ['HTTPS:me@img.acme.com', 'user-and-password'],
    ['img.acme.com/a@b', 'path'],
    ['private_a.acme.com', 'api-key'],
    ['notlocalhost', 'not-understood'],
    ['localhosts', 'not-understood'],
    ['http://localhost:3000/', 'localhost'],
    ['img.localhost', 'localhost'],
    ['me:pw@img.acme.com', 'user-and-password'],
    ['https://me@img.acme.com', 'user-and-password'],
    ['https://img.acme.com/shop/a.jpg', 'path'],
    ['https://img.acme.com/tr:w-1/', 'path'],
    ['https://img.acme.com/?x', 'path'],
    ['acme', 'not-understood'],
    ['*.acme.com', 'not-understood'],
    ['img acme com', 'not-understood'],
  ])('explains %s', (text, problem) => {
    expect(parseDomain(text)).toEqual({ ok: false, problem })
  })
})

describe('what every URL of a site starts with', () => {
  it('has the pattern where there is one', () => {
    expect(endpointBase({ imagekitId: 'acme', pattern: '' })).toBe('https://ik.imagekit.io/acme/')
    expect(endpointBase({ imagekitId: 'acme', pattern: 'products' })).toBe(
      'https://ik.imagekit.io/acme/products/',
    )
    expect(domainBase({ host: 'img.acme.com', pattern: '' })).toBe('https://img.acme.com/')
    expect(domainBase({ host: 'img.acme.com', pattern: 'media' })).toBe('https://img.acme.com/media/')
  })
})
