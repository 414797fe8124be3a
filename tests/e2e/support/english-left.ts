import type { Page } from '@playwright/test'
import * as activity from '#shared/words/activity.ts'
import * as clear from '#shared/words/clear.ts'
import * as common from '#shared/words/common.ts'
import * as findingJobs from '#shared/words/finding-jobs.ts'
import { german } from '#shared/words/german/german.ts'
import * as helpWords from '#shared/words/help/help-words.ts'
import { languageInForce, speak } from '#shared/words/language.ts'
import * as presets from '#shared/words/presets.ts'
import * as quota from '#shared/words/quota.ts'
import * as sending from '#shared/words/sending.ts'
import * as settings from '#shared/words/settings.ts'
import * as shell from '#shared/words/shell.ts'
import * as states from '#shared/words/states.ts'
import * as updates from '#shared/words/updates.ts'

const spoken = [
  activity,
  clear,
  common,
  findingJobs,
  helpWords,
  presets,
  quota,
  sending,
  settings,
  shell,
  states,
  updates,
]

/** The English texts that stand on a page, or name something there, and are others in German. */
export async function englishLeft(page: Page): Promise<readonly string[]> {
  const before = languageInForce()
  speak('de', german)
  const inGerman = new Set(spoken.flatMap(textsIn))
  speak('en', null)
  const english = spoken.flatMap(textsIn).filter((text) => !inGerman.has(text))
  speak(before, before === 'de' ? german : null)
  return page.evaluate((texts) => {
    const shown = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) shown.add(walker.currentNode.textContent?.trim() ?? '')
    for (const element of document.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        shown.add(element.getAttribute(name)?.trim() ?? '')
    return texts.filter((text) => shown.has(text))
  }, english)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value.trim()]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}
