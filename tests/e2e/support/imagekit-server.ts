import { startImageKitServer } from '../../imagekit-server/server.ts'
import type { ImageKitServer, ImageKitServerOptions } from '../../imagekit-server/server.ts'
import { test as withApp } from './app.ts'

export { TEST_KEY } from '../../imagekit-server/server.ts'
export { expect } from './app.ts'
export type { ImageKitServer } from '../../imagekit-server/server.ts'

export interface ImageKitFixtures {
  /** Options of `imagekit`; set them with `test.use({ imagekitOptions: … })`. */
  readonly imagekitOptions: ImageKitServerOptions
  /** An ImageKit of this test's own, on this computer; its `log` and `faults` can be used at once. */
  readonly imagekit: ImageKitServer
}

/** The argument that points the app at `server`. The app's data then lie in `test-server` below its folder. */
export function pointedAt(server: Pick<ImageKitServer, 'url'>): string {
  return `--imagekit-test-server=${server.url}`
}

export const test = withApp.extend<ImageKitFixtures>({
  imagekitOptions: [{}, { option: true }],
  imagekit: async ({ imagekitOptions }, use) => {
    const server = await startImageKitServer(imagekitOptions)
    await use(server)
    await server.stop()
  },
})
