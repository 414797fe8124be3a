import type { Locator, Page } from '@playwright/test'

/**
 * What a person sees of these words. The shell's live region says many of them a second time for screen readers: by
 * the pace of the announcements it may or may not hold them when a spec looks.
 */
export function shown(page: Page, words: string | RegExp, options: { exact?: boolean } = {}): Locator {
  return page.getByText(words, options).and(page.locator(':not([aria-live])'))
}
