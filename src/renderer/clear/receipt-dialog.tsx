import { common } from '#shared/words/common.ts'
import { number } from '#shared/words/counted.ts'
import { receiptWords, sourceName } from '#shared/words/clear.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Fate, Receipt } from './receipt.ts'
import { receiptsOf } from './receipt.ts'
import { list } from './the-list.ts'
import styles from './receipt-dialog.module.css'

const labels: Readonly<Record<Fate, string>> = {
  ready: receiptWords.kept,
  repaired: receiptWords.repaired,
  look: receiptWords.look,
  merged: receiptWords.merged,
  blocks: receiptWords.blocks,
  blank: receiptWords.blank,
  comment: receiptWords.comment,
  heading: receiptWords.heading,
  sitemap: receiptWords.sitemap,
  'other-text': receiptWords['other-text'],
  removed: receiptWords.removed,
  unread: receiptWords.unread,
}
const order: readonly Fate[] = [
  'ready',
  'repaired',
  'look',
  'merged',
  'blocks',
  'blank',
  'comment',
  'heading',
  'sitemap',
  'other-text',
  'removed',
  'unread',
]

/** What became of each line, file by file: n in is n accounted for. */
export function ReceiptDialog({ onClose }: { readonly onClose: () => void }) {
  const receipts = receiptsOf(list.sources, list.rows)
  return (
    <Dialog
      title={receiptWords.title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{common.close}</Button>}
    >
      <div className={styles['receipts']}>
        {receipts.map((receipt, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- sources have no name of their own and never move
          <OneReceipt key={at} receipt={receipt} />
        ))}
      </div>
    </Dialog>
  )
}

function OneReceipt({ receipt }: { readonly receipt: Receipt }) {
  const { source, units, entries, fates } = receipt
  return (
    <section>
      <h3 className={styles['name']}>{sourceName(source)}</h3>
      <p className={styles['facts']}>{receiptWords.facts(units, entries, source.format)}</p>
      <dl className={styles['fates']}>
        {order.map((fate) => {
          const count = fates.get(fate) ?? 0
          if (count === 0) return null
          return (
            <div key={fate}>
              <dt>{labels[fate]}</dt>
              <dd>{number(count)}</dd>
            </div>
          )
        })}
        <div className={styles['total']}>
          <dt>{receiptWords.total}</dt>
          <dd>{number(entries)}</dd>
        </div>
      </dl>
    </section>
  )
}
