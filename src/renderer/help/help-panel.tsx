import { useEffect, useRef } from 'react'
import { common } from '#shared/words/common.ts'
import { chapterIds, type Chapter } from '#shared/words/help/chapter.ts'
import { chapterTitles, helpWords } from '#shared/words/help/help-words.ts'
import { chapterOf } from '#shared/words/help/help.ts'
import { closeHelp, openHelp, useHelp } from '../state/help-store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { HelpBlock } from './help-block.tsx'
import styles from './help-panel.module.css'

/** The rules in pictures, chapter by chapter. */
export function HelpPanel() {
  const open = useHelp(({ chapter }) => chapter)
  const nav = useCurrentInSight(open)
  if (open === null) return null
  const actions = <Button onPress={closeHelp}>{common.close}</Button>
  return (
    <Dialog title={helpWords.title} isOpen onClose={closeHelp} actions={actions} width="book">
      <div className={styles['book']}>
        <nav ref={nav} className={styles['nav']} aria-label={helpWords.chapters}>
          <ul className={styles['chapters']}>
            {chapterIds.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles['chapter']}
                  aria-current={id === open ? 'true' : undefined}
                  onClick={() => openHelp(id)}
                >
                  {chapterTitles[id]}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <ChapterText key={open} chapter={chapterOf(open)} />
      </div>
    </Dialog>
  )
}

/** A low window shows only some chapters: the open one is among them. */
function useCurrentInSight(open: string | null) {
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = nav.current
    if (box === null || open === null) return undefined
    const watcher = new ResizeObserver(() => {
      if (box.scrollHeight > box.clientHeight)
        box.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    })
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [open])
  return nav
}

/** Begins at its title, for who listens too. */
function ChapterText({ chapter }: { readonly chapter: Chapter }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <article className={styles['text']}>
      <h3 ref={heading} tabIndex={-1} className={styles['title']}>
        {chapter.title}
      </h3>
      {chapter.blocks.map((block, at) => (
        // The blocks of a chapter never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <HelpBlock key={at} block={block} />
      ))}
    </article>
  )
}
