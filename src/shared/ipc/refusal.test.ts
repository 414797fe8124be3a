import { expect, it } from 'vitest'
import { answering, Refusal } from './refusal.ts'

it('answers with what was found', async () => {
  expect(await answering(async () => 7)).toStrictEqual({ ok: true, value: 7 })
})

it('answers with the problem it was refused with, and its detail where there is one', async () => {
  const refusing = (refusal: Refusal) =>
    answering(() => {
      throw refusal
    })
  expect(await refusing(new Refusal('job-empty'))).toStrictEqual({ ok: false, error: { code: 'job-empty' } })
  expect(await refusing(new Refusal('job-incomplete', '7'))).toStrictEqual({
    ok: false,
    error: { code: 'job-incomplete', detail: '7' },
  })
})

it('passes every other error on', async () => {
  const error = new Error('disk')
  await expect(answering(() => Promise.reject(error))).rejects.toBe(error)
})

it('says in a log what it is and its code, never its detail', () => {
  expect(String(new Refusal('url-not-accepted', 'https://ik.imagekit.io/secret'))).toBe(
    'Refusal: url-not-accepted',
  )
})
