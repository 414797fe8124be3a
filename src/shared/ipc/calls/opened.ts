import { z } from 'zod'
import * as view from '../views.ts'
import { nothing } from './shape.ts'
import type { Call } from './shape.ts'

/** Files that the system opened with the app ("Open with"). */
export const openedCalls = {
  /** The files since the last time; each can be fetched once, at `app://bundle/open/<id>`. */
  'opened.take': { input: nothing, output: z.object({ files: z.array(view.openedFile).readonly() }) },
} satisfies Record<string, Call>
