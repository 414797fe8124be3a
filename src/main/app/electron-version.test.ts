import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const manifest = z.object({ devDependencies: z.object({ electron: z.string() }) })

// Whether a newer one mends something is asked of the registry by the audit in the workflows, not by a unit test.
it('the app is built with one exact version of Electron, and not an old one', () => {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')
  const { electron } = manifest.parse(JSON.parse(text)).devDependencies
  expect(electron).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Number(electron.split('.')[0])).toBeGreaterThanOrEqual(45)
})
