import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** Waits until the page's own store holds that many rows of `cleanCsv`; it is at most 2 s behind. */
export async function keptRows(page: Page, count: number): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const [{ name = '' } = {}] = await indexedDB.databases()
        const opening = indexedDB.open(name)
        await new Promise((resolve) => opening.addEventListener('success', resolve))
        const database = opening.result
        const reading = database.transaction('blocks').objectStore('blocks').getAll()
        await new Promise((resolve) => reading.addEventListener('success', resolve))
        database.close()
        return JSON.stringify(reading.result).split('runner-').length - 1
      }),
    )
    .toBeGreaterThanOrEqual(count - 1)
}

/** The month of every kept list starts again so many ms from now. */
export async function resetIn(page: Page, ms: number): Promise<void> {
  await page.evaluate(
    (until) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('unsent-rows')
        opening.onsuccess = () => {
          const changing = opening.result.transaction('kept', 'readwrite', { durability: 'strict' })
          const kept = changing.objectStore('kept')
          const all = kept.openCursor()
          all.onsuccess = () => {
            if (all.result === null) return
            all.result.update({ ...all.result.value, until })
            all.result.continue()
          }
          changing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    Date.now() + ms,
  )
}
