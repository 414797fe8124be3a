import type { Locator, Page } from '@playwright/test'

interface Broken {
  readonly method: 'map' | 'filter'
  /** What an array begins with that can't be gone through; null for every array. */
  readonly first: string | null
  readonly message: string
}

/** Presses a button, and lets what it draws fail from that moment on: nothing is drawn in between that would fail sooner. */
export async function pressBroken(button: Locator, { method, first, message }: Broken): Promise<void> {
  await button.evaluate(
    (element: HTMLElement, [name, start, says]) => {
      const good = Array.prototype[name]
      const bad = function (this: unknown[], ...args: Parameters<typeof good>) {
        if (start === null || this[0] === start) throw new Error(says)
        const answer: unknown = good.apply(this, args)
        return answer
      }
      Reflect.set(Array.prototype, name, bad)
      addEventListener('mend', () => Reflect.set(Array.prototype, name, good), { once: true })
      element.click()
    },
    [method, first, message] as const,
  )
}

export async function mendDrawing(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('mend')))
}
