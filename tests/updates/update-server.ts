import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** What a release's `latest*.yml` says; YAML is a superset of JSON. */
export interface Published {
  readonly version: string
  readonly releaseNotes?: string
  readonly stagingPercentage?: number
  readonly files: readonly { readonly url: string; readonly sha512: string; readonly size: number }[]
}

export interface UpdateServer {
  readonly url: string
  /** Paths that were asked for, without their query, and the headers they came with. */
  readonly asked: { readonly path: string; readonly headers: NodeJS.Dict<string | string[]> }[]
  stop(): Promise<void>
}

/** Serves `files` on this computer, as the server of releases does; what is not there is 404. */
export async function startUpdateServer(
  files: Readonly<Record<string, string | Buffer>>,
): Promise<UpdateServer> {
  const asked: UpdateServer['asked'] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push({ path: pathname, headers: request.headers })
    const file = Object.hasOwn(files, pathname) ? files[pathname] : undefined
    response.writeHead(file === undefined ? 404 : 200)
    response.end(file ?? 'not here')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What is published for one file. */
export function published(
  version: string,
  url: string,
  content: string,
  more: Partial<Published> = {},
): Published {
  const sha512 = createHash('sha512').update(content).digest('base64')
  return { version, files: [{ url, sha512, size: Buffer.byteLength(content) }], ...more }
}
