import { expect, hostName, test } from '../support/app.ts'

/** Point 4 of Electron's checklist. */

test('the page’s process is in the system’s sandbox', async ({ launch }) => {
  test.skip(hostName().startsWith('stand-in'), 'needs real Electron: its own process model and sandbox')
  const { app } = await launch()
  const sandboxed = await app.evaluate(({ app: own }) =>
    own
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ sandboxed: is }) => is),
  )
  expect(sandboxed).not.toContain(false)
})
