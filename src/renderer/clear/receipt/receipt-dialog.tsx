import { common } from '#shared/words/common.ts'
import { number } from '#shared/words/counted.ts'
import { receiptWords } from '#shared/words/clear.ts'
import { sourceName } from '#shared/words/list-names.ts'
import { readAgainWords } from '#shared/words/choosing.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import type { Fate, Receipt } from './receipt.ts'
import { fateLabel, receiptsOf } from './receipt.ts'
import { SaveReceipt } from './save-receipt.tsx'
import { ReadingActions } from './reading-actions.tsx'
import { hiddenSheetsOf } from '../adding/hidden-sheets.ts'
import { list } from '../the-list.ts'
import styles from './receipt-dialog.module.css'

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
  const receipts = receiptsOf(list.sources, list.table)
  return (
    <Dialog
      title={receiptWords.title}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{common.close}</Button>
          <SaveReceipt />
        </>
      }
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
  const hidden = hiddenSheetsOf(source, list)
  return (
    <section>
      <h3 className={styles['name']}>{sourceName(source)}</h3>
      <p className={styles['facts']}>{receiptWords.facts(units, entries, source.format)}</p>
      {source.stopped && (
        <p className={styles['facts']}>{intakeWords.partly(sourceName(source), source.accounted)}</p>
      )}
      <dl className={styles['fates']}>
        {order.map((fate) => {
          const count = fates.get(fate) ?? 0
          if (count === 0) return null
          return (
            <div key={fate}>
              <dt>{fateLabel(fate)}</dt>
              <dd>{number(count)}</dd>
            </div>
          )
        })}
        <div className={styles['total']}>
          <dt>{receiptWords.total(units, entries, source.format)}</dt>
          <dd>{number(entries)}</dd>
        </div>
        {hidden.length > 0 && (
          <div>
            <dt>{readAgainWords.leftOut(hidden.length)}</dt>
            <dd>{number(hidden.length)}</dd>
          </div>
        )}
      </dl>
      <ReadingActions source={source} />
    </section>
  )
}
