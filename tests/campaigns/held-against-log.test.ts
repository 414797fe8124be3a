import { describe, expect, it } from 'vitest'
import type { ItemView } from '#shared/ipc/views.ts'
import type { LogEntry } from '../imagekit-server/request-log.ts'
import { heldAgainstLog } from './held-against-log.ts'

const url = 'https://ik.imagekit.io/shop/a.jpg'

const item = (given: Partial<ItemView>): ItemView => ({
  id: 1,
  jobId: 'job',
  position: 1,
  url,
  state: 'clearing',
  reason: null,
  theirWords: null,
  supportId: null,
  requestId: null,
  sentAt: null,
  since: 0,
  takingLong: false,
  againOf: null,
  sentAgainAs: null,
  letBe: false,
  ...given,
})

const send = (given: Partial<LogEntry>): LogEntry => ({
  number: 1,
  time: 0,
  method: 'POST',
  path: '/v1/files/purge',
  headers: {},
  connection: 1,
  requestOnConnection: 1,
  supportId: 'support',
  body: '{}',
  url,
  outcome: 'answered',
  status: 201,
  requestId: null,
  ...given,
})

const taken = send({ requestId: 'r1' })
const clearing = item({ requestId: 'r1' })
const unsure = item({ state: 'unsure', reason: 'app-closed' })

function wrongs(items: readonly ItemView[], log: readonly LogEntry[], usedHere: number): string {
  return heldAgainstLog([url], { items, usedHere }, log).violations.join('\n')
}

describe('holding the journal against the server’s log', () => {
  it('finds nothing wrong where both agree', () => {
    expect(wrongs([clearing], [send({ status: 429 }), taken], 1)).toBe('')
    expect(wrongs([unsure], [taken], 1)).toBe('')
    expect(wrongs([unsure], [], 1)).toBe('')
    expect(wrongs([item({ state: 'refused' })], [send({ status: 400 })], 0)).toBe('')
  })

  it('finds a second send, of what was taken or may have been', () => {
    expect(wrongs([clearing], [taken, send({ requestId: 'r2' })], 2)).toContain('sent twice')
    expect(wrongs([clearing], [send({ outcome: 'cut after reading', status: null }), taken], 1)).toContain(
      'sent twice',
    )
    expect(wrongs([clearing], [taken, send({ status: 429 })], 1)).toContain('sent again after it was taken')
  })

  it('finds a URL that was lost', () => {
    expect(wrongs([], [], 0)).toContain('0 rows')
    expect(wrongs([item({ state: 'waiting' })], [], 0)).toContain('lost')
  })

  it('finds a state that says something else than the log', () => {
    expect(wrongs([clearing], [send({ requestId: 'r9' })], 1)).toContain('no such request')
    expect(wrongs([item({ state: 'refused' })], [taken], 1)).toContain('nobody refused it')
    const cutOff = item({ state: 'unsure', reason: 'cut-off' })
    expect(wrongs([cutOff], [send({ status: 429 })], 1)).toContain('cut off unread')
    expect(
      wrongs([cutOff], [send({ status: 429 }), send({ url: null, outcome: 'cut before reading' })], 1),
    ).toBe('')
  })

  it('finds a ledger that drifted', () => {
    expect(wrongs([clearing], [taken], 0)).toContain('ledger')
    expect(wrongs([unsure], [taken], 2)).toContain('ledger')
  })
})
