import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cleanCsv } from '../helpers/lists.ts'
import { expect, pointedAt, test } from './support/imagekit-server.ts'
import { heard, listenIn } from './support/listen-in.ts'
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
  const running = await launch({ args: [pointedAt(imagekit)] })
  const { app, page, userDataDir } = running
  await listenIn(app)
  await connectAccount(page, key)
  await dropFile(page, 'shoes.csv', cleanCsv(acmeBase, 12))
  await pressClear(page, 12)
  await expectCount(page, 'cleared', 12)
  expect(imagekit.log.entries.filter(({ status }) => status === 201)).toHaveLength(12)

  const crossed = await heard(app)
  const withKey = crossed.filter((line) => foundIn(Buffer.from(line)).length > 0)
  expect(crossed.length).toBeGreaterThan(20)
  expect(withKey).toHaveLength(1)
  expect(withKey[0]).toMatch(/^call \["accounts\.saveKey"/)

  expect(await page.content()).not.toContain(key.slice('private_'.length))
  expect(foundIn(Buffer.from(running.stderr()))).toEqual([])

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
