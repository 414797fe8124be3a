import type { Page } from '@playwright/test'
import { misfits } from '../../tests/e2e/screens/checks/misfits.ts'
import type { LookAt } from '../../tests/e2e/screens/look.ts'
import { walks } from '../../tests/e2e/screens/walks.ts'
import type { Launched, LaunchOptions } from '../../tests/e2e/support/app.ts'
import { expect } from '../../tests/e2e/support/app.ts'
import { englishLeft } from '../../tests/e2e/support/english-left.ts'
import { test as base } from '../../tests/e2e/support/imagekit-server.ts'
import { languageOf } from '#shared/app/languages.ts'
import { speakLanguage } from '#shared/words/speak-language.ts'
import { take } from './take.ts'

const language = languageOf([process.env['PURGE_DESK_PICTURES_LANGUAGE'] ?? 'en'])

/** Takes pictures of every screen, and gathers what does not fit or is in another language. */
const test = base.extend<{ readonly camera: LookAt }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures this one needs
  camera: async ({}, use) => {
    await speakLanguage(language)
    const found: string[] = []
    await use((page) => async (screen) => {
      const look = async (size: string): Promise<void> => {
        for (const misfit of await page.evaluate(misfits)) found.push(`${screen}, ${size}: ${misfit}`)
      }
      await take(page, { screen, language, look })
      if (language === 'de')
        for (const text of await englishLeft(page)) found.push(`${screen}: still English: ${text}`)
    })
    expect.soft(found, 'what does not fit, what is in another language').toEqual([])
  },
})

for (const { title, go } of walks)
  test(title, async ({ launch, imagekit, camera }) => {
    await go({
      imagekit,
      launch: async (options = {}) => anonymous(await launch(inLanguage(options))),
      lookAt: camera,
    })
  })

function inLanguage(options: LaunchOptions): LaunchOptions {
  return { ...options, args: [...(options.args ?? []), `--lang=${language}`] }
}

/** Leaves out whose computer it is. */
async function anonymous(launched: Launched): Promise<Launched> {
  await expect(() => leaveOutUser(launched.page)).toPass()
  return launched
}

/** The page may still be loading. */
async function leaveOutUser(page: Page): Promise<void> {
  await page.evaluate('purgeDesk.settings.change({ recordUser: false })')
}
