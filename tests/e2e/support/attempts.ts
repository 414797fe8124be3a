import { test } from '@playwright/test'

/** Says in the report how much the running test has tried; `npm run security` counts it. */
export function attempted(count: number): void {
  test.info().annotations.push({ type: 'attempts', description: String(count) })
}
