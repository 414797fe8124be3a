import type { Page } from '@playwright/test'
import { clearButton } from '../src/shared/words/clear.ts'
import { practiceBase } from '../tests/e2e/support/steps.ts'
import { cleanCsv } from '../tests/helpers/lists.ts'
import { withApp } from './support/app.ts'
import { keyTimes, watchKeys } from './support/key-times.ts'
import { percentile, rounded } from './support/samples.ts'
import type { Finding } from './support/samples.ts'

const rows = 100_000
const rounds = 4
const limit = 2
/** Some find every row, some a few, some none. */
const words = ['runner-9', 'shoes/runner-123', 'nowhere at all', 'jpg']
/** Milliseconds between two keys of a fast typist. */
const betweenKeys = 60

/** From a key to the frame that shows it: in the search over 100,000 rows, against an input that does nothing. */
export function benchInput(): Promise<Finding> {
  return withApp(async ({ page }) => {
    const large = {
      name: 'large.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(cleanCsv(practiceBase, rows)),
    }
    await page.locator('input[type=file]').first().setInputFiles(large)
    await page.getByRole('button', { name: clearButton(rows) }).waitFor({ timeout: 120_000 })
    await page.evaluate(addEmptyInput)
    await page.evaluate(watchKeys)
    const times = { search: new Array<number>(), empty: new Array<number>() }
    for (let round = 0; round <= rounds; round += 1) {
      const empty = await typeInto(page, '#empty-input')
      const search = await typeInto(page, '[type=search]')
      if (round === 0) continue
      times.empty.push(...empty)
      times.search.push(...search)
    }
    const [searchMs, emptyMs] = [percentile(times.search, 0.95), percentile(times.empty, 0.95)]
    return {
      bench: 'input',
      ratio: rounded(searchMs / emptyMs),
      limit,
      rows,
      keys: times.search.length,
      searchMs: rounded(searchMs, 1),
      emptyMs: rounded(emptyMs, 1),
    }
  })
}

/** Runs in the page: an input beside the app that nothing listens to. */
function addEmptyInput(): void {
  const input = Object.assign(document.createElement('input'), { id: 'empty-input' })
  input.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 100; width: 160px'
  document.body.append(input)
}

/** Types every word, and takes each back with Backspace. */
async function typeInto(page: Page, selector: string): Promise<readonly number[]> {
  await page.locator(selector).first().focus()
  for (const word of words) {
    await page.keyboard.type(word, { delay: betweenKeys })
    for (let left = word.length; left > 0; left -= 1)
      await page.keyboard.press('Backspace', { delay: betweenKeys })
  }
  return page.evaluate(keyTimes)
}
