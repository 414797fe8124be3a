import type { Page } from '@playwright/test'

/** Lets drawing fail where an array like that one is gone through. */
export async function breakDrawing(
  page: Page,
  method: 'map' | 'filter',
  first: string | null,
  message: string,
): Promise<void> {
  await page.evaluate(
    ([name, start, says]) => {
      const good = Array.prototype[name]
      const bad = function (this: unknown[], ...args: Parameters<typeof good>) {
        if (start === null || this[0] === start) throw new Error(says)
        const answer: unknown = good.apply(this, args)
        return answer
      }
      Reflect.set(Array.prototype, name, bad)
      addEventListener('mend', () => Reflect.set(Array.prototype, name, good), { once: true })
    },
    [method, first, message] as const,
  )
}

export async function mendDrawing(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('mend')))
}
