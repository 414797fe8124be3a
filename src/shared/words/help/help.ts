import { browser } from './browser.ts'
import { chapterIds, type Block, type Chapter, type ChapterId } from './chapter.ts'
import { firstList } from './first-list.ts'
import { chapterTitles } from './help-words.ts'
import { limit } from './limit.ts'
import { sizes } from './sizes.ts'
import { unsure } from './unsure.ts'
import { whichUrl } from './which-url.ts'
import { wildcards } from './wildcards.ts'

const texts: Readonly<Record<ChapterId, () => readonly Block[]>> = {
  'first-list': firstList,
  'which-url': whichUrl,
  sizes,
  wildcards,
  browser,
  limit,
  unsure,
}

/** The help, in its order: one text for the window and for `docs/guide`. */
export function chapters(): readonly Chapter[] {
  return chapterIds.map(chapterOf)
}

export function chapterOf(id: ChapterId): Chapter {
  return { id, title: chapterTitles[id], blocks: texts[id]() }
}
