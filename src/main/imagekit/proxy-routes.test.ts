import { expect, it } from 'vitest'
import { parseProxyRoutes } from './proxy-routes.ts'

const direct = { kind: 'direct' }
const unsupported = { kind: 'unsupported' }
const proxy = (uri: string) => ({ kind: 'proxy', uri })

it.each([
  ['', [direct]],
  ['DIRECT', [direct]],
  [' ; direct ;', [direct]],
  ['PROXY proxy.example:3128', [proxy('http://proxy.example:3128/')]],
  ['proxy proxy.example:80', [proxy('http://proxy.example/')]],
  ['HTTPS proxy.example:443', [proxy('https://proxy.example/')]],
  ['PROXY ann:secret@proxy.example:3128', [proxy('http://ann:secret@proxy.example:3128/')]],
  ['PROXY [::1]:3128', [proxy('http://[::1]:3128/')]],
  ['PROXY a:1; PROXY b:2;DIRECT', [proxy('http://a:1/'), proxy('http://b:2/'), direct]],
  ['SOCKS a:1', [unsupported]],
  ['SOCKS5 a:1; DIRECT', [unsupported, direct]],
  ['PROXY', [unsupported]],
  ['PROXY a b:1', [unsupported]],
  ['nonsense', [unsupported]],
])('%j', (answer, routes) => {
  expect(parseProxyRoutes(answer)).toEqual(routes)
})
