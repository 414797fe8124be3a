import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { connect } from './connect.ts'

const MAIN = new URL('main.ts', import.meta.url).pathname
const URL_OK = 'https://ik.imagekit.io/demo/a.jpg'
const STARTED = z.object({ url: z.string() })
const LOG = z.array(
  z.object({ url: z.string().nullable(), outcome: z.string(), status: z.number().nullable() }),
)

let child: ReturnType<typeof spawn>
let base: string

beforeEach(async () => {
  const started = spawn(process.execPath, [MAIN, '--port', '0', '--key', 'private_a', '--key', 'private_b'])
  child = started
  for await (const line of createInterface({ input: started.stdout })) {
    base = STARTED.parse(JSON.parse(line)).url
    break
  }
})

afterEach(async () => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
})

async function control(
  method: string,
  what: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const response = await fetch(`${base}/__control/${what}`, init)
  return { status: response.status, body: await response.json() }
}

it('is scripted and read over its control endpoint', async () => {
  const client = connect(base, { readKey: () => Promise.resolve('private_b') })
  await control('POST', 'faults', [
    { skip: 1, action: { do: 'answer', status: 500, body: '<p>Down</p>' } },
    { urlIncludes: 'never', times: 'always', action: { do: 'cut', when: 'after-reading' } },
  ])
  const kinds = [await client.purge(URL_OK), await client.purge(URL_OK), await client.purge(URL_OK)].map(
    (a) => a.kind,
  )
  expect(kinds).toEqual(['accepted', 'reply', 'accepted'])

  await control('POST', 'quota', { left: 0, status: 403, message: 'Blocked.' })
  expect(await client.purge(URL_OK)).toMatchObject({ reply: { status: 403, message: 'Blocked.' } })
  await control('POST', 'keys', { key: 'private_b', state: 'expired' })
  expect(await client.purge(URL_OK)).toMatchObject({
    reply: { message: 'Your request contains expired private API key.' },
  })

  const log = LOG.parse((await control('GET', 'log')).body)
  expect(log.map((entry) => entry.status)).toEqual([201, 500, 201, 403, 403])
  expect(log.every((entry) => entry.url === URL_OK && entry.outcome === 'answered')).toBe(true)
  await client.close()
})

it('refuses a script it does not understand', async () => {
  expect(await control('POST', 'faults', { do: 'dance' })).toMatchObject({ status: 400 })
  expect(
    await control('POST', 'faults', { urlIncludes: 'x', action: { do: 'cut', when: 'before-reading' } }),
  ).toMatchObject({
    status: 400,
  })
  expect(await control('GET', 'nothing')).toMatchObject({ status: 404 })
  expect(await control('DELETE', 'faults')).toMatchObject({ status: 200 })
})

it('asks for a key', async () => {
  const response = await fetch(`${base}/v1/files?limit=1`)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ message: 'Your request does not contain private API key.' })
  expect(response.headers.get('x-ik-requestId')).not.toBeNull()
})
