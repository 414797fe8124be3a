import { walkBroken } from './broken.ts'
import { walkComingBack } from './coming-back.ts'
import { walkFirstScreens } from './first-screens.ts'
import { walkJob } from './job.ts'
import { walkList } from './list.ts'
import type { Walk } from './look.ts'
import { walkNotices } from './notices.ts'
import { walkPractice } from './practice.ts'

/**
 * Every screen, state and dialog there is, each written once: looked at by axe, measured in small windows, held against
 * the reference pictures, and taken as pictures. A new screen is one more `look('its name')` in the walk that reaches it.
 */
export const walks: readonly Walk[] = [
  { title: 'before the first list', go: walkFirstScreens },
  { title: 'a list, its dialogs and Presets', go: walkList },
  { title: 'a job in Activity', go: walkJob },
  { title: 'notices after a crash', go: walkNotices },
  { title: 'practising', go: walkPractice },
  { title: 'coming back', go: walkComingBack },
  { title: 'what broke', go: walkBroken },
]
