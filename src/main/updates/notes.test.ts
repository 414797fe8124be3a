import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { updates } from '#shared/ipc/views.ts'
import { notesFrom, versionFrom } from './notes.ts'

it('makes plain lines of what the server says is new', () => {
  expect(notesFrom('## New\r\n\r\n- One *thing*.\n  * Another.\n')).toEqual([
    'New',
    'One *thing*.',
    'Another.',
  ])
  expect(notesFrom('\u202EevoL\u0000\u200B')).toEqual(['evoL'])
  for (const none of [null, undefined, 7, [{ version: '1', note: 'x' }], {}])
    expect(notesFrom(none)).toEqual([])
})

it('always fits what the page may be told', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2_000 }),
    fc.stringMatching(/^(- .{0,900}\n){0,150}$/),
  )
  fc.assert(
    fc.property(text, fc.string(), (notes, version) => {
      const view = { mode: 'installs', step: 'found', percent: 0, notes: notesFrom(notes) }
      expect(updates.safeParse({ ...view, version: versionFrom(version) }).success).toBe(true)
    }),
  )
})

it('takes nothing for a version that is none', () => {
  for (const version of ['1.2.3', '0.2.0-beta.1', '10.20.30']) expect(versionFrom(version)).toBe(version)
  for (const odd of ['1.2', 'v1.2.3', '1.2.3 <b>', '1.2.3\n', `1.2.3-${'a'.repeat(60)}`, 7, null])
    expect(versionFrom(odd)).toBeNull()
})
