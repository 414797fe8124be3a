import { z } from 'zod'
import * as view from '../views.ts'
import { done, nothing } from './shape.ts'
import type { Call } from './shape.ts'

/** What the window asks of the app itself. */
export const appCalls = {
  'app.info': { input: nothing, output: view.appInfo },
  'app.dismissNotice': { input: z.strictObject({ noticeId: view.id }), output: done },
  /** What somebody who helps has to know, without keys, URLs, names of accounts and paths; the page saves it as a file. */
  'app.diagnostics': { input: nothing, output: z.object({ text: z.string().max(200_000) }) },
  /** Puts the copy of a damaged history in its place; refused as `backup-unusable` once the new one holds a job. */
  'app.restoreBackup': { input: nothing, output: done },
  /** Links are named; main alone knows where they lead. */
  'app.openLink': {
    input: z.strictObject({
      link: z.enum(['imagekit-keys', 'imagekit-cache', 'imagekit-usage', 'imagekit-endpoints']),
    }),
    output: done,
  },
} satisfies Record<string, Call>
