import { clearWords } from '../clear.ts'
import { settingsWords, keyWords } from '../settings.ts'
import { shell } from '../shell.ts'
import { welcome } from '../welcome.ts'
import { spoken } from '../spoken.ts'
import type { Block } from './chapter.ts'

export const firstList = spoken('help/firstList', (): readonly Block[] => [
  {
    kind: 'text',
    text: 'ImageKit keeps a copy of every picture it has shown. When you replace a picture, visitors get the old copy until it is cleared. This app clears those copies, one URL at a time, and shows you how each one gets on. Your files themselves are not touched.',
  },
  {
    kind: 'steps',
    items: [
      `Press **${welcome.practice.action}** on the first screen, or **${settingsWords.addPractice}** in **${shell.place.settings}**. The practice account behaves like ImageKit, needs no key, and really clears nothing.`,
      `On the screen **${shell.place.clear}**, drop your file on the window, or press **${clearWords.empty.choose}**. Without a file at hand, press **${clearWords.empty.sample}**.`,
      'Look at the rows. What the app repaired says so. What can’t be cleared says why, with a button that repairs it where there is one. Choose a row to read more about it.',
      'Press the big button at the bottom. It names how many URLs it sends.',
      `On the screen **${shell.place.activity}**, watch each row become **Cleared**. There is nothing to refresh. If you close the window before all is sent, the app asks whether to finish first.`,
      `For your own account: **${shell.place.settings}**, then **${settingsWords.add}**. Paste a URL of one of your pictures and a private key. **${keyWords.test}** tells whether the key works, and costs nothing.`,
    ],
  },
  {
    kind: 'screen',
    file: 'clear-list',
    alt: 'The Clear screen with a list: what is ready, what to look at, and what can’t be cleared',
  },
  {
    kind: 'screen',
    file: 'activity-running',
    alt: 'Activity in the middle of a job: each URL with its state',
  },
])
