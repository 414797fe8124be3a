import { assert, array, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticketText } from '#shared/words/tickets.ts'
import { redact } from '#shared/app/redact.ts'
import { jobOf, november, openForTest, openOptions, tempFile } from '../journal/testing.ts'
import { ticketCalls } from './calls.ts'
import { inMail, longestBody, mailBody, refusedTicket, wholeText } from './ticket.ts'

const key = 'private_neverInATicket123'
const minute = 60_000

function setUp() {
  const journal = openForTest(openOptions(tempFile()))
  const copied: string[] = []
  const mails: { subject: string; body: string }[] = []
  const accounts = {
    'account-1': {
      kind: 'imagekit',
      endpoints: [{ imagekitId: 'acme' }, { imagekitId: 'acme' }],
      monthlyLimit: 1_000,
    },
    practice: { kind: 'practice', endpoints: [{ imagekitId: 'practice-shop' }], monthlyLimit: 1_000 },
  } as const
  const calls = ticketCalls({
    account: (id) => Object.entries(accounts).find(([known]) => known === id)?.[1],
    used: () => 812,
    journal,
    copyText: (text) => copied.push(text),
    openMail: async (mail) => {
      mails.push(mail)
      return true
    },
    redact,
  })
  return { journal, calls, copied, mails }
}

/** A job whose URLs are clearing; the first `late` of them were still Pending after a quarter of an hour. */
function lateJob({ journal }: ReturnType<typeof setUp>, urls: number, late: number) {
  const job = jobOf(journal, urls)
  for (const { id } of journal.items.page({ job, filter: 'all', search: '', offset: 0, limit: urls }).items) {
    journal.items.move(id, 'sending', november)
    journal.items.move(id, 'clearing', november, { requestId: `request-${id}`, supportId: `ik-${id}` })
    if (id <= late)
      journal.items.asked(id, {
        nextAskAt: 0,
        pendingAt: november + 16 * minute,
        reason: null,
        theirWords: null,
      })
  }
  return { kind: 'taking-long', jobId: 'job-1' } as const
}

describe('a ticket about what takes too long', () => {
  it('has the URLs, request ids, x-ik-requestIds, times with zone and the account’s id', async () => {
    const desk = setUp()
    const answer = await desk.calls['tickets.read']({ about: lateJob(desk, 5, 2) })
    const text = answer.ok ? answer.value.text : ''
    expect(text).toContain('ImageKit id: acme')
    expect(text).toContain('2 purge requests are still Pending')
    expect(text).toMatch(
      /job-1\/1\.jpg\nRequest id: request-1\nx-ik-requestId: ik-1\nSent: \d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d\nLast answer Pending: \d{4}/,
    )
    expect(text).not.toContain('request-3')
  })

  it('is opened as a mail of at most 1,500 signs, with whole entries, and copied as a whole', async () => {
    const desk = setUp()
    const about = lateJob(desk, 60, 60)
    expect(await desk.calls['tickets.mail']({ about })).toEqual({ ok: true, value: {} })
    const [mail] = desk.mails
    expect(mail?.body.length).toBeLessThanOrEqual(1_500)
    expect(inMail(mail?.body ?? '').length).toBeLessThanOrEqual(longestBody)
    expect(mail?.body).toContain('request-1\n')
    expect(mail?.body).toContain(ticketText.pasteRest)
    expect(desk.copied[0]).toContain('request-60')
  })

  it('is not written when nothing takes too long any more, nor for an unknown job', async () => {
    const desk = setUp()
    const about = lateJob(desk, 3, 0)
    expect(await desk.calls['tickets.read']({ about })).toMatchObject({ error: { code: 'ticket-empty' } })
    const unknown = { kind: 'taking-long', jobId: 'nobody' } as const
    expect(await desk.calls['tickets.mail']({ about: unknown })).toMatchObject({
      error: { code: 'job-unknown' },
    })
    expect(desk.mails).toEqual([])
  })
})

describe('the other tickets', () => {
  it('ask for what the rules refuse, and for a higher limit with the numbers known', async () => {
    const { calls } = setUp()
    const wanted = ['https://ik.imagekit.io/acme/images*']
    const refused = { kind: 'refused', accountId: 'account-1', wanted } as const
    const asked = await calls['tickets.read']({ about: refused })
    expect(asked).toMatchObject({ value: { fits: true } })
    expect(asked.ok && asked.value.text).toContain(wanted[0])
    const limit = { kind: 'higher-limit', accountId: 'account-1' } as const
    const answer = await calls['tickets.read']({ about: limit })
    expect(answer.ok && answer.value.text).toMatch(/1,000 URLs\n.*812 URLs/)
  })

  it('are not written for practice, which ImageKit knows nothing of, or an account that is gone', async () => {
    const { calls } = setUp()
    for (const [accountId, code] of [
      ['practice', 'practice-account'],
      ['gone', 'account-unknown'],
    ] as const)
      expect(await calls['tickets.read']({ about: { kind: 'higher-limit', accountId } })).toEqual({
        ok: false,
        error: { code },
      })
  })

  it('never hold a key, whatever a line holds', async () => {
    const { calls, copied, mails } = setUp()
    const wanted = [`https://${key}:@ik.imagekit.io/acme/*`, `Authorization: Basic ${btoa(`${key}:`)}`]
    const about = { kind: 'refused', accountId: 'account-1', wanted } as const
    await calls['tickets.mail']({ about })
    const all = JSON.stringify([await calls['tickets.read']({ about }), copied, mails])
    expect(all).not.toContain('neverInATicket')
    expect(all).not.toContain(btoa(`${key}:`))
  })

  it('fit into a mail whatever is written, or say that the rest is on the clipboard', () => {
    const line = string({ unit: 'binary', minLength: 1, maxLength: 300 })
    assert(
      property(array(line, { maxLength: 20 }), (wanted) => {
        const ticket = refusedTicket(['acme'], wanted)
        const { body, fits } = mailBody(ticket)
        expect(inMail(body).length).toBeLessThanOrEqual(longestBody)
        expect(fits).toBe(body === wholeText(ticket))
        if (!fits) expect(body).toContain(ticketText.pasteRest)
      }),
    )
  })
})
