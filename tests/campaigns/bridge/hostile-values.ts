import type { Random } from '../random.ts'

/** Files, commands, servers and accounts that a hostile page would like to reach, and names that objects are born with. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '/etc/passwd',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '\\\\198.51.100.7\\share\\a.csv',
  'C:\\Windows\\System32\\calc.exe',
  '/proc/self/environ',
  'file:///etc/passwd',
  '~/.ssh/id_ed25519',
  '$(touch /tmp/purge-desk-owned)',
  '`id`',
  '; rm -rf / #',
  "'; DROP TABLE jobs; --",
  '%_%',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'app://bundle/index.html',
  'https://example.com/',
  'http://169.254.169.254/latest/meta-data/',
  'https://127.0.0.1:8443/a.jpg',
  'https://[::1]/a.jpg',
  'https://10.0.0.1/a.jpg',
  'https://localhost/a.jpg',
  'https://0x7f000001/a.jpg',
  'https://ik.imagekit.io@127.0.0.1/shop/a.jpg',
  'https://ik.imagekit.io:8443/shop/a.jpg',
  'https://ik.imagekit.io.evil.example/shop/a.jpg',
  'https://ik.imagekit.io/other-account/a.jpg',
  'https://ik.imagekit.io/shop/../other-account/a.jpg',
  'https://ik.imagekit.io/shop/%2e%2e/other-account/a.jpg',
  'https://ik.imagekit.io/shop/*',
  'https://ik.imagekit.io/*',
  'https://xn--ik-mgkit-q9a.io/shop/a.jpg',
  'https://ⅰk.imagekit.io/shop/a.jpg',
  'http://ik.imagekit.io/shop/a.jpg',
  'https://ik.imagekit.io/shop/a.jpg\r\nHost: evil.example',
  '=HYPERLINK("https://evil.example/","x")',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'private_key_that_is_none',
  '\ud800',
  '\u202Egpj.exe',
  'ﷺ'.repeat(50),
  '00000000-0000-0000-0000-000000000000',
  'NaN',
  '1e309',
]

/** Any value that structured clone carries over the bridge, of a type, a size or a shape that nobody asked for. */
export function hostileValue(random: Random, depth = 0): unknown {
  const kinds: readonly (() => unknown)[] = [
    () => undefined,
    () => null,
    () => random.chance(0.5),
    () => random.one(0, -0, -1, 0.5, 1e308, 2 ** 53, -(2 ** 53), Number.NaN, Infinity, -Infinity),
    () => BigInt(random.whole(0, 2 ** 31)) ** 9n,
    () => hostileText(random),
    () => new Date(random.one(0, Number.NaN, 8.64e15)),
    () => /(a+)+$/,
    () => new Error(hostileText(random)),
    () => new Map([[hostileText(random), hostileText(random)]]),
    () => new Set([hostileText(random)]),
    () => new Uint8Array(random.whole(0, 1000)),
    () => new ArrayBuffer(random.whole(0, 1000)),
    () => boxed(hostileText(random)),
    () => cycle(),
    () => ownPrototype(),
    () => nested(random.whole(1, 2000)),
    () => withoutPrototype(),
    () => sparse(random.whole(0, 5000)),
    () => Array.from({ length: random.whole(0, 2000) }, () => hostileText(random)),
    () => manyFields(random.whole(0, 2000)),
    () => (depth > 2 ? [] : [hostileValue(random, depth + 1), hostileValue(random, depth + 1)]),
    () => (depth > 2 ? {} : { [hostileText(random)]: hostileValue(random, depth + 1) }),
  ]
  return kinds[random.whole(0, kinds.length - 1)]?.()
}

/** Mostly one of the texts above, now and then a huge one. */
export function hostileText(random: Random): string {
  if (random.chance(0.01)) return 'A'.repeat(random.whole(100_000, 2_000_000))
  if (random.chance(0.1))
    return String.fromCharCode(...Array.from({ length: 20 }, () => random.whole(0, 65_535)))
  return hostileTexts[random.whole(0, hostileTexts.length - 1)] ?? ''
}

function cycle(): object {
  const value: Record<string, unknown> = { name: 'x' }
  value['self'] = value
  return value
}

/** An own field that is called as the way to every object's prototype is, as JSON can bring it. */
function ownPrototype(): unknown {
  const value: unknown = JSON.parse(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  )
  return value
}

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inner: value }
  return value
}

function boxed(text: string): unknown {
  const value: unknown = Object(text)
  return value
}

function withoutPrototype(): unknown {
  const value: unknown = Object.create(null)
  return value
}

function sparse(length: number): unknown[] {
  const list: unknown[] = []
  list.length = length
  return list
}

function manyFields(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, index]))
}
