import { describe, expect, it } from 'vitest'
import { isAccountedFor, readContent } from '../../../tests/helpers/intake.ts'
import { mailWords } from '#shared/words/mail.ts'

const a = 'https://ik.imagekit.io/acme/tr:w-300,h-300/shoes/runner-blue.jpg?v=12'
const b = 'https://ik.imagekit.io/acme/b.jpg'
const head = ['From: Ann <ann@shop.example>', 'Subject: New pictures', 'MIME-Version: 1.0']

function part(type: string, coding: string, lines: readonly string[]): readonly string[] {
  return [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${coding}`, '', ...lines]
}

function mail(...lines: readonly string[]): string {
  return [...head, ...lines].join('\r\n')
}

function multipart(kind: string, boundary: string, ...parts: readonly (readonly string[])[]) {
  const inner = parts.flatMap((lines) => [`--${boundary}`, ...lines])
  return [`Content-Type: multipart/${kind};`, ` boundary="${boundary}"`, '', ...inner, `--${boundary}--`]
}

async function urlsOf(content: string): Promise<readonly string[]> {
  const [read] = (await readContent(content)).sheets
  expect(read?.reading?.kind).toBe('mail')
  expect(read !== undefined && isAccountedFor(read)).toBe(true)
  return read?.entries.filter(({ aside }) => aside === undefined).map(({ text }) => text) ?? []
}

const coded = [
  'Please clear https://ik.imagekit.io/acme/tr:w-300,h-300/shoes/runner-=',
  'blue.jpg?v=3D12',
  'Gr=C3=BC=C3=9Fe',
]

describe('mailboxes', () => {
  const from = 'From ann@shop.example Tue Nov 24 09:15:00 2026'
  it('reads each of the mails in it', async () => {
    const first = [from, mail(...part('text/plain; charset=utf-8', 'quoted-printable', coded)), '']
    const second = [from, mail(...part('text/plain', '7bit', [b, '>From here on only words']))]
    const content = [...first, ...second].join('\r\n')
    expect(await urlsOf(content)).toEqual([a, 'Grüße', '', b, 'From here on only words'])
  })
  it('takes a line that only looks like the next mail for text', async () => {
    const lines = [b, '', from]
    expect(await urlsOf(mail(...part('text/plain', '7bit', lines)))).toEqual([b, '', from])
  })
})

describe('mails as files', () => {
  it('joins what quoted-printable cut', async () => {
    const content = mail(...part('text/plain; charset=utf-8', 'quoted-printable', coded))
    expect(await urlsOf(content)).toEqual([a, 'Grüße'])
  })
  it('decodes base64 in the charset it names', async () => {
    const text = Buffer.from(`${b}\r\nGrüße`, 'latin1').toString('base64')
    const lines = [text.slice(0, 20), text.slice(20)]
    expect(await urlsOf(mail(...part('text/plain; charset="iso-8859-1"', 'base64', lines)))).toEqual([
      b,
      'Grüße',
    ])
  })
  it('takes the form with the links where a text travels in two', async () => {
    const html = part('text/html; charset=utf-8', 'quoted-printable', [`<a href=3D"${b}">front</a>`])
    const plain = part('text/plain', '7bit', ['front'])
    const content = mail(...multipart('alternative', 'x-1', plain, html))
    expect(await urlsOf(content)).toEqual([b])
    const [read] = (await readContent(content)).sheets
    expect(read?.entries.map(({ text }) => text)).toEqual([
      mailWords.subject('New pictures'),
      mailWords.sameText,
      b,
    ])
  })
  it('takes the plain form where the other one has no link', async () => {
    const html = part('text/html', '7bit', ['<p>front</p>'])
    const content = mail(...multipart('alternative', 'x-1', part('text/plain', '7bit', [b]), html))
    expect(await urlsOf(content)).toEqual([b])
  })
  it('names attachments without opening them, and reads forwarded mails', async () => {
    const picture = [
      'Content-Type: image/png; name="a.png"',
      'Content-Disposition: attachment',
      '',
      'iVBORw0KGgo=',
    ]
    const forwarded = [
      'Content-Type: message/rfc822',
      '',
      'Subject: Inner',
      ...part('text/plain', '7bit', [a]),
    ]
    const content = mail(...multipart('mixed', 'x', part('text/plain', '7bit', [b]), picture, forwarded))
    expect(await urlsOf(content)).toEqual([b, a])
    const [read] = (await readContent(content)).sheets
    expect(read?.entries.map(({ text }) => text)).toContain(mailWords.attachment('a.png'))
  })
  it('leaves out the line in which a mail was cut off, and says so', async () => {
    const content = mail(...multipart('mixed', 'x', part('text/plain', '7bit', [b, a]))).slice(0, -12)
    expect(await urlsOf(content)).toEqual([b])
    expect((await readContent(content)).sheets[0]?.reading?.notes).toEqual([{ code: 'cut-off' }])
  })
  it('refuses mails in mails without an end', async () => {
    const lines = Array.from({ length: 80 }, (_, at) => [
      `Content-Type: multipart/mixed; boundary=b${at}`,
      '',
      `--b${at}`,
    ])
    expect((await readContent(mail(...lines.flat()))).refused).toBe('too-deep')
  })
})
