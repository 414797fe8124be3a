import { z } from 'zod'

/** A file that the system opened with the app. Its path stays in main. */
export const openedFile = z.object({
  /** Names it once, at `app://bundle/open/<id>`. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** Without folders. */
  name: z.string(),
  /** Why its bytes can't be had; then nothing is served. */
  problem: z.enum(['folder', 'too-large', 'unreadable']).nullable(),
})
export type OpenedFile = z.infer<typeof openedFile>
