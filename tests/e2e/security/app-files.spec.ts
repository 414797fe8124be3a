import { expect, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { startPractising } from '../support/steps.ts'

/** Point 18 of Electron's checklist: no `file:`, and behind `app://bundle` nothing but the page's own folder. */

test('the page reads its own files by GET, and nothing beside or outside their folder', async ({
  launch,
}) => {
  const { page } = await launch({ allowPageErrors: true })
  await startPractising(page)
  const outside = [
    '../main/index.js',
    '../preload/index.cjs',
    '../../package.json',
    '../../../../../../../../etc/passwd',
    '%2e%2e/main/index.js',
    '%2E%2E/main/index.js',
    '..%2fmain/index.js',
    '%2e%2e%2fmain%2findex.js',
    '%252e%252e%252fmain/index.js',
    '..%5cmain%5cindex.js',
    '..\\main\\index.js',
    '.%2e/main/index.js',
    '%c0%ae%c0%ae/main/index.js',
    '%uff0e%uff0e/main/index.js',
    '\uff0e\uff0e/main/index.js',
    '..;/main/index.js',
    'assets/../../main/index.js',
    'assets/..%2f..%2fmain/index.js',
    'assets/%2e%2e/%2e%2e/main/index.js',
    '/../main/index.js',
    '//other/index.html',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    '%2f%2fetc%2fpasswd.html',
    'file:///etc/passwd',
    'index.html%00.js',
    'index.html/.',
    'assets/',
    '.',
    'index.htm',
    'INDEX.HTML%20',
    'con',
    `index.html?${'x'.repeat(100_000)}/../../main/index.js`,
    `${'a/'.repeat(20_000)}index.html`,
  ]
  const answers = await page.evaluate(async (paths) => {
    const one = async (path: string, options: RequestInit) =>
      fetch(path, options).then(
        async (response) => ({ status: response.status, text: (await response.text()).slice(0, 300) }),
        () => ({ status: 0, text: '' }),
      )
    const asked = await Promise.all(
      paths.map(async (path) => [path.slice(0, 60), await one(path, {})] as const),
    )
    const methods = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']
    const others = await Promise.all(
      methods.map(async (method) => [method, (await one('index.html', { method })).status] as const),
    )
    const range = await fetch('index.html', { headers: { range: 'bytes=0-9' } })
    const whole = await fetch('index.html')
    return {
      asked,
      others,
      range: [range.status, (await range.text()).length > 10],
      whole: [whole.status, [...whole.headers].map(([name]) => name).toSorted()],
      hosts: await Promise.all(
        ['app://other/index.html', 'app://bundle:1/index.html', 'app://user@bundle/index.html'].map(
          async (url) => (await one(url, {})).status,
        ),
      ),
    }
  }, outside)
  for (const [path, { status, text }] of answers.asked) {
    // What normalises to the page itself is the page; all else is refused, and says nothing.
    if (status === 200) expect(text, path).toContain('<!doctype html>')
    else expect(text, path).toBe('')
    expect(text, path).not.toMatch(/require\(|createRequire|root:x|"productName"/)
  }
  const served = answers.asked.filter(([, { status }]) => status === 200).map(([path]) => path)
  expect(served.map((path) => path.slice(0, 11))).toEqual(['index.html?'])
  expect(answers.others.filter(([, status]) => status === 200)).toEqual([])
  // A part is never cut out of a file: it comes whole or not at all.
  expect(answers.range).toEqual([200, true])
  expect(answers.whole[1]).toEqual(
    expect.arrayContaining(['content-security-policy', 'x-content-type-options']),
  )
  expect(answers.hosts).not.toContain(200)
  attempted(answers.asked.length + answers.others.length + answers.hosts.length)
})
