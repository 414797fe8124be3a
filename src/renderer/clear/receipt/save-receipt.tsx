import { useEffect, useRef, useState } from 'react'
import { listName } from '#shared/words/list-names.ts'
import { receiptFileWords } from '#shared/words/receipt.ts'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useClear } from '../clear-store.ts'
import { liveSources } from '../rows/source.ts'
import { list, turns } from '../the-list.ts'
import { blockedRow, blockedTitles, receiptRow, receiptTitles, unreadRows } from './receipt-rows.ts'
import type { Writing } from './write-slices.ts'
import { writeSlices } from './write-slices.ts'

type What = Pick<Writing, 'titles' | 'length' | 'rowAt'>

/** The receipt as a file, and the part of it that can't be cleared: it is mended there, and dropped back in. */
export function SaveReceipt() {
  const [share, setShare] = useState<number | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => {
    const own = new AbortController()
    stop.current = own
    return () => own.abort()
  }, [])
  const save = async (name: string, what: What) => {
    setShare(0)
    const { signal } = stop.current
    const text = await writeSlices({ ...what, progress: setShare, signal }, turns)
    if (text === null) return
    setShare(null)
    saveFile({ name, type: 'text/csv', text })
  }
  const name = listName(liveSources(list)).replace(/\.[a-z0-9]{1,5}$/i, '')
  const { blocks } = list.table.counts()
  if (share !== null) return <output>{receiptFileWords.preparing(share)}</output>
  return (
    <>
      {blocks > 0 && (
        <Button onPress={() => void save(receiptFileWords.blockedFileName(name), blocked())}>
          {receiptFileWords.saveBlocked}
        </Button>
      )}
      <Button variant="primary" onPress={() => void save(receiptFileWords.fileName(name), whole())}>
        {receiptFileWords.save}
      </Button>
    </>
  )
}

function whole(): What {
  const unread = unreadRows(useClear.getState().refused, liveSources(list))
  const { length } = list.table
  return {
    titles: receiptTitles(),
    length: length + unread.length,
    rowAt: (at) => {
      const row = list.table.get(at)
      return row !== undefined ? receiptRow(row, list) : (unread[at - length] ?? null)
    },
  }
}

function blocked(): What {
  return {
    titles: blockedTitles(),
    length: list.table.length,
    rowAt: (at) => {
      const row = list.table.get(at)
      return row === undefined ? null : blockedRow(row, list)
    },
  }
}
