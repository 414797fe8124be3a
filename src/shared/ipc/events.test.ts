import { expect, it } from 'vitest'
import { eventNames } from './events.ts'

it('names what the page may hear', () => {
  expect(eventNames).toContain('jobs.changed')
  expect(eventNames).toContain('file.saved')
})
