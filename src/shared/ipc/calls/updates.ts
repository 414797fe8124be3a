import * as view from '../views.ts'
import { nothing } from './shape.ts'
import type { Call } from './shape.ts'

/** Each answers with where the updates stand then; what happens later comes as `updates.changed`. */
export const updatesCalls = {
  'updates.view': { input: nothing, output: view.updates },
  'updates.look': { input: nothing, output: view.updates },
  'updates.download': { input: nothing, output: view.updates },
  /** At once, or as soon as running jobs have sent all. */
  'updates.install': { input: nothing, output: view.updates },
  /** Stops a download, or takes back an installation that waits. */
  'updates.notNow': { input: nothing, output: view.updates },
  /** Opens the page of releases; main alone knows where it is. */
  'updates.openPage': { input: nothing, output: view.updates },
} satisfies Record<string, Call>
