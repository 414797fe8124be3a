import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test } from './support/imagekit-server.ts'
import { acmeBase, connectAccount, dropFile, expectCount, pressClear } from './support/steps.ts'

const key = 'private_Zx81KeyOfTheSpec42'

/** The ways a key could lie around. */
const forms = {
  plain: Buffer.from(key),
  'without its prefix': Buffer.from(key.slice('private_'.length)),
  base64: Buffer.from(Buffer.from(`${key}:`).toString('base64').slice(0, 30)),
  hex: Buffer.from(Buffer.from(key).toString('hex')),
  'UTF-16': Buffer.from(key, 'utf16le'),
}

function foundIn(content: Buffer): string[] {
  return Object.entries(forms).flatMap(([form, bytes]) => (content.includes(bytes) ? [form] : []))
}

test.use({ imagekitOptions: { keys: [{ key }] } })

test('after a whole job the key is in no file, no log and no message to the page', async ({
  launch,
  imagekit,
}) => {
  const { app, page, userDataDir, stderr } = await launch({ args: [pointedAt(imagekit)] })
  // Everything that crosses to the page from here on, as main hands it over.
  await app.evaluate(({ BrowserWindow, ipcMain }) => {
    const record: string[] = []
    Object.assign(globalThis, { purgeDeskCrossed: record })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('no window')
    const send = contents.send.bind(contents)
    contents.send = (channel: string, ...payload: unknown[]) => {
      record.push(`event ${JSON.stringify(payload)}`)
      send(channel, ...payload)
    }
    const handlers = (
      ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => Promise<unknown>> }
    )._invokeHandlers
    for (const [channel, handler] of handlers)
      handlers.set(channel, async (event: unknown, ...given: unknown[]) => {
        const answer = await handler(event, ...given)
        record.push(`call ${JSON.stringify(given)}`, `answer ${JSON.stringify(answer)}`)
        return answer
      })
  })
  await connectAccount(page, key)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
  await pressClear(page, 12)
  await expectCount(page, 'cleared', 12)
  expect(imagekit.log.entries.filter(({ status }) => status === 201)).toHaveLength(12)

  const crossed = await app.evaluate(() => Reflect.get(globalThis, 'purgeDeskCrossed') as unknown as string[])
  const withKey = crossed.filter((line) => foundIn(Buffer.from(line)).length > 0)
  expect(crossed.length).toBeGreaterThan(20)
  expect(withKey).toHaveLength(1)
  expect(withKey[0]).toMatch(/^call \["accounts\.saveKey"/)

  expect(await page.content()).not.toContain(key.slice('private_'.length))
  expect(foundIn(Buffer.from(stderr()))).toEqual([])

  const files = readdirSync(userDataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expect(files.length).toBeGreaterThan(3)
  const hits = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    return foundIn(readFileSync(path)).map((form) => `${entry.name}: ${form}`)
  })
  expect(hits).toEqual([])
})
