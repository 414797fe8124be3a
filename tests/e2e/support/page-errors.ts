import type { ElectronApplication, Page } from '@playwright/test'

/** Gathers what goes wrong in the app's pages: exceptions nobody caught, and errors in the console. */
export class PageErrors {
  readonly #lines = new Set<string>()

  watch(app: ElectronApplication): void {
    for (const page of app.windows()) void this.#follow(page)
    app.on('window', (page) => void this.#follow(page))
  }

  get lines(): readonly string[] {
    return [...this.#lines]
  }

  async #follow(page: Page): Promise<void> {
    page.on('pageerror', (error) => this.#lines.add(describe(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.#lines.add(message.text())
    })
    // The page may have begun before anybody listened.
    const [errors, messages] = await Promise.all([page.pageErrors(), page.consoleMessages()]).catch(() => [
      [],
      [],
    ])
    for (const error of errors) this.#lines.add(describe(error))
    for (const message of messages) if (message.type() === 'error') this.#lines.add(message.text())
  }
}

function describe(error: Error): string {
  return error.stack ?? error.message
}
