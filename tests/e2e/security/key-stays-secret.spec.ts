import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { foundIn, formsOf } from '../../helpers/key-forms.ts'
import { cleanCsv } from '../../helpers/lists.ts'
import { attempted } from '../support/attempts.ts'
import { expect, pointedAt, test } from '../support/imagekit-server.ts'
import { filesIn, heapOf, processesFrom } from '../support/lying-around.ts'
import type { Place } from '../support/lying-around.ts'
import { heard, listenIn } from '../support/listen-in.ts'
import { startOutside } from '../support/outside.ts'
import {
  acmeBase,
  connectAccount,
  dropFile,
  expectCount,
  goTo,
  pressClear,
  startPractising,
} from '../support/steps.ts'

/** With signs that base64 and URLs write in other ways. */
const key = 'private_Zx81+KeyOf/TheSpec=42'
const forms = formsOf(key)

function holding(places: readonly Place[]): string[] {
  return places.flatMap(({ name, content }) => foundIn(content, forms).map((form) => `${name}: ${form}`))
}

let temporary: string
test.beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'purge-desk-key-'))
})
test.afterEach(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

test.use({ imagekitOptions: { keys: [{ key }] } })

test('after a whole job the key is nowhere but in the keychain, and no variable led it elsewhere', async ({
  launch,
  imagekit,
}) => {
  const outside = await startOutside()
  const running = await launch({
    args: [pointedAt(imagekit)],
    env: {
      TMPDIR: temporary,
      HTTP_PROXY: outside.url,
      HTTPS_PROXY: outside.url,
      ALL_PROXY: outside.url,
      http_proxy: outside.url,
      NODE_USE_ENV_PROXY: '1',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_DEBUG: 'http,https,tls,net,undici,fetch',
      IMAGEKIT_PRIVATE_KEY: 'private_of_somebody_else',
      IMAGE_KIT_BASE_URL: outside.url,
      IMAGE_KIT_CUSTOM_HEADERS: 'Authorization: Basic ZXZpbDo=',
      IMAGE_KIT_LOG: 'debug',
      SSLKEYLOGFILE: join(temporary, 'tls-keys'),
    },
  })
  const { app, page, userDataDir, mainPid } = running
  await listenIn(app)
  await connectAccount(page, key)
  const heapAfterSaving = await heapOf(page)
  imagekit.faults.add({ urlIncludes: 'runner-3.jpg', action: echoing(key) })
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
  await pressClear(page, 12)
  await expectCount(page, 'cleared', 11)
  await goTo(page, 'settings')

  const purges = imagekit.log.entries.filter(({ method }) => method === 'POST')
  const basic = `Basic ${Buffer.from(`${key}:`).toString('base64')}`
  expect(purges.map(({ headers }) => headers.authorization)).toEqual(Array(12).fill(basic))
  expect(outside.heard).toEqual([])
  outside.stop()

  const crossed = await heard(app)
  const withKey = crossed.filter((line) => foundIn(line, forms).length > 0)
  expect(withKey).toHaveLength(1)
  expect(withKey[0]).toMatch(/^call \["accounts\.saveKey"/)
  expect(crossed.length).toBeGreaterThan(20)

  const processes = processesFrom(mainPid)
  if (process.platform === 'linux') expect(processes.length).toBeGreaterThan(6)
  const whileRunning = [
    heapAfterSaving,
    { name: 'the page', content: Buffer.from(await page.content()) },
    ...processes,
    ...filesIn(userDataDir),
  ]
  expect(whileRunning.filter(({ name }) => name.includes('journal.db')).length).toBeGreaterThan(1)
  expect(holding(whileRunning)).toEqual([])

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await running.close()
  const after = [
    { name: 'what main said', content: Buffer.from(running.stderr()) },
    ...filesIn(userDataDir),
    ...filesIn(temporary),
    ...filesIn(homedir()).filter(({ content }) => content.length < 20_000_000),
  ]
  expect(holding(after)).toEqual([])
  attempted((whileRunning.length + crossed.length + after.length) * forms.size)
})

test('what looks for the key would find it in each of these places', async ({ launch }) => {
  const { page } = await launch({ env: { PURGE_DESK_TEST: key } })
  await startPractising(page)
  await page.evaluate((text) => {
    Reflect.set(globalThis, 'held', { in: [text] })
  }, key)
  expect(holding([await heapOf(page)])).toContain('the page’s heap: plain')

  mkdirSync(join(temporary, '.hidden'))
  for (const [name, form] of forms)
    writeFileSync(join(temporary, '.hidden', name.replaceAll(/\W/g, '')), form)
  const found = holding(filesIn(temporary)).join('\n')
  for (const name of forms.keys()) expect(found).toContain(`: ${name}`)

  const file = join(temporary, 'journal.db')
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT)')
  database.prepare('INSERT INTO words VALUES (?)').run(`their words: ${key}`)
  expect(holding(filesIn(temporary))).toContain(`${file}-wal: plain`)
  database.close()

  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()', key], { env: { KEY: key } })
  if (process.platform === 'linux')
    await expect.poll(() => holding(processesFrom(process.pid)).join('\n')).toMatch(/cmdline.*\n.*environ/)
  child.kill()
})

/** A server, or a page in between, that repeats what it was sent. */
function echoing(secret: string) {
  const basic = Buffer.from(`${secret}:`).toString('base64')
  const message = `You sent ${secret}, that is Authorization: Basic ${basic}`
  return {
    do: 'answer',
    status: 400,
    body: { message, help: secret },
    headers: { 'x-ik-requestid': secret },
  } as const
}
