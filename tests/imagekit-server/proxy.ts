import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** What the proxy does with a request for a tunnel. */
export type ProxyManner = 'tunnel' | 'hang' | 'cut' | 403 | 502

export interface Proxy {
  /** host:port, as a proxy setting names it. */
  readonly host: string
  /** Each request for a tunnel, in order. */
  readonly asked: readonly { readonly target: string; readonly authorization: string | undefined }[]
  /** Requests to forward without a tunnel: what the client must never make. */
  readonly forwarded: readonly string[]
  stop(): Promise<void>
}

/** A proxy on this machine that knows CONNECT and nothing else; `password` makes it ask for `user:password`. */
export async function startProxy({
  manner = 'tunnel',
  password,
}: { manner?: ProxyManner; password?: string } = {}) {
  const asked: { target: string; authorization: string | undefined }[] = []
  const forwarded: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    forwarded.push(`${request.method} ${request.url}`)
    response.writeHead(405).end()
  })
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', (request, socket: Socket) => {
    const authorization = request.headers['proxy-authorization']
    asked.push({ target: request.url ?? '', authorization })
    socket.on('error', () => {})
    const wanted = password === undefined ? undefined : `Basic ${Buffer.from(password).toString('base64')}`
    if (authorization !== wanted) socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    else if (typeof manner === 'number') socket.end(`HTTP/1.1 ${manner} No\r\n\r\n`)
    else if (manner === 'cut') socket.destroy()
    else if (manner === 'tunnel') tunnel(socket, request.url ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    host: `127.0.0.1:${address.port}`,
    asked,
    forwarded,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  } satisfies Proxy
}

function tunnel(client: Socket, target: string): void {
  const [host, port] = target.split(':')
  const upstream = connect(Number(port), host)
  upstream.on('error', () => client.destroy())
  upstream.on('close', () => client.destroy())
  client.on('close', () => upstream.destroy())
  upstream.once('connect', () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    client.pipe(upstream).pipe(client)
  })
}
