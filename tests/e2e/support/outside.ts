import { once } from 'node:events'
import { createServer } from 'node:http'

export interface Outside {
  readonly url: string
  /** The paths that were asked for. */
  readonly heard: readonly string[]
  /** How often somebody connected, also without asking for anything. */
  connections(): number
  stop(): void
}

/** A server that a hostile script would like to reach; it lets everybody in, and must hear nothing. */
export async function startOutside(): Promise<Outside> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').end('heard')
  })
  server.on('upgrade', (request, socket) => {
    heard.push(`upgrade ${request.url ?? ''}`)
    socket.destroy()
  })
  let connections = 0
  server.on('connection', () => (connections += 1))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    heard,
    connections: () => connections,
    stop: () => server.close(),
  }
}
