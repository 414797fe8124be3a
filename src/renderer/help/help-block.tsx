import type { ReactNode } from 'react'
import { assertNever } from '#shared/assert-never.ts'
import type { Block } from '#shared/words/help/chapter.ts'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { Button } from '../ui/button.tsx'
import { UrlDrawing } from './url-drawing.tsx'
import styles from './help-panel.module.css'

/** A paragraph, a list or a picture of a chapter. */
export function HelpBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'text':
      return <p>{marked(block.text)}</p>
    case 'list':
    case 'steps': {
      const List = block.kind === 'list' ? 'ul' : 'ol'
      return (
        <List className={styles[block.kind]}>
          {block.items.map((item) => (
            <li key={item}>{marked(item)}</li>
          ))}
        </List>
      )
    }
    case 'drawing':
      return <UrlDrawing drawing={block.drawing} />
    case 'screen':
      return null
    case 'link':
      return (
        <p>
          <Button icon="open" onPress={() => void openLink(block.link)}>
            {block.label}
          </Button>
        </p>
      )
    default:
      return assertNever(block)
  }
}

async function openLink(link: Extract<Block, { kind: 'link' }>['link']): Promise<void> {
  valueOrReport(await call((desk) => desk.app.openLink({ link })))
}

/** `**Clear**` is a word of a window; what stands between backticks is a piece of a URL. */
function marked(text: string): ReactNode[] {
  return text.split(/(`[^`]*`|\*\*[^*]*\*\*)/).map((piece, at) => {
    const key = `${at} ${piece}`
    if (piece.startsWith('`')) return <code key={key}>{piece.slice(1, -1)}</code>
    if (piece.startsWith('**')) return <strong key={key}>{piece.slice(2, -2)}</strong>
    return piece
  })
}
