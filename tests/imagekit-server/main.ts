import { parseArgs } from 'node:util'
import { startImageKitServer, TEST_KEY } from './server.ts'

/**
 * The server as a process of its own: prints one line of JSON, `{"url":…}`, and runs until it is ended.
 * `--port 0 --key private_test_key --clear-after 300`; `--key` may be repeated.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    key: { type: 'string', multiple: true, default: [TEST_KEY] },
    'clear-after': { type: 'string', default: '300' },
  },
})

const server = await startImageKitServer({
  port: Number(values.port),
  keys: values.key.map((key) => ({ key })),
  clearAfter: Number(values['clear-after']),
})
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.stop())
