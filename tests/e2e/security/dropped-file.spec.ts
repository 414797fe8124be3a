import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { z } from 'zod'
import { clearButton } from '#shared/words/clear.ts'
import { expect, test } from '../support/app.ts'
import { attempted } from '../support/attempts.ts'
import { dropPaths } from '../support/drop-paths.ts'
import { heard, listenIn } from '../support/listen-in.ts'
import { expectCount, practiceBase, pressClear, startPractising } from '../support/steps.ts'

/** Untrusted files never reach main: it neither opens them nor hears what stands in them. */

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purge-desk-dropped-'))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

/** From here on main writes down every path that it hands to the file system. */
async function watchFiles(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const fs = process.getBuiltinModule('node:fs')
    const paths: string[] = []
    Reflect.set(globalThis, 'purgeDeskPaths', paths)
    for (const owner of [fs, fs.promises])
      for (const name of Object.keys(owner)) {
        const original: unknown = Reflect.get(owner, name)
        if (typeof original !== 'function' || !/^[a-z]/.test(name)) continue
        Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
          paths.push(...given.filter((one) => typeof one === 'string' || one instanceof URL).map(String))
          const answer: unknown = Reflect.apply(original, this, given)
          return answer
        })
      }
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  })
}

async function pathsOf(app: ElectronApplication): Promise<readonly string[]> {
  return z
    .array(z.string())
    .parse(await app.evaluate((): unknown => Reflect.get(globalThis, 'purgeDeskPaths')))
}

test('main opens no file that is dropped, and hears of it only its name and the URLs that are cleared', async ({
  launch,
}) => {
  const { app, page } = await launch()
  await startPractising(page)
  await watchFiles(app)
  await listenIn(app)
  const lines = [1, 2, 3].map((at) => `${practiceBase}${at}.jpg,only the page may know this`)
  const files = {
    'list.csv': `URL,Remark\n${lines.join('\n')}\n`,
    'page.html': `<!-- only the page may know this --><a href="${practiceBase}4.jpg">x</a>`,
    'notes.txt': `only the page may know this\n${practiceBase}5.jpg\n`,
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  await dropPaths(
    page,
    Object.keys(files).map((name) => join(folder, name)),
  )
  await expect(page.getByRole('button', { name: clearButton(5) })).toBeEnabled()
  await pressClear(page, 5)
  await expectCount(page, 'cleared', 5)

  const crossed = (await heard(app)).join('\n')
  expect(crossed).toContain(`${practiceBase}4.jpg`)
  expect(crossed).not.toContain('only the page may know this')
  expect(crossed).not.toContain(basename(folder))
  const touched = await pathsOf(app)
  expect(touched.filter((path) => path.includes(basename(folder)))).toEqual([])
  attempted(Object.keys(files).length)

  // What listens would have heard it.
  await app.evaluate(
    (_electron, path) => process.getBuiltinModule('node:fs').existsSync(path),
    join(folder, 'list.csv'),
  )
  expect(await pathsOf(app)).toContain(join(folder, 'list.csv'))
})
