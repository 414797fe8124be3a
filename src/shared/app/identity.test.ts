import { expect, it } from 'vitest'
import { appId } from './identity.ts'

it('is what the systems have known the app by since its first package', () => {
  expect(appId).toBe('desktop.purge-desk')
})
