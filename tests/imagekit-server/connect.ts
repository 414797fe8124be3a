import { createImageKitClient } from '../../src/main/imagekit/client.ts'
import type { ImageKitClient, ImageKitClientOptions } from '../../src/main/imagekit/client.ts'
import { TEST_KEY } from './server.ts'

/** The app's client, pointed at a server on this machine, without a proxy. */
export function connect(baseUrl: string, options: Partial<ImageKitClientOptions> = {}): ImageKitClient {
  return createImageKitClient({
    baseUrl,
    readKey: () => Promise.resolve(TEST_KEY),
    resolveProxy: () => Promise.resolve('DIRECT'),
    ...options,
  })
}
