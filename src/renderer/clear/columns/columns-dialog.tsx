import { useState } from 'react'
import { columnWords } from '#shared/words/choosing.ts'
import type { ColumnChoice, TableShape } from '../../intake/choices.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radios } from '../../ui/radios.tsx'
import { ColumnBoxes } from './column-boxes.tsx'
import { ColumnParts } from './column-parts.tsx'
import { ColumnPreview } from './column-preview.tsx'
import styles from './columns-dialog.module.css'

interface ColumnsDialogProps {
  readonly name: string
  readonly table: TableShape
  /** What is chosen when it opens. */
  readonly first: ColumnChoice
  readonly cancelLabel: string
  readonly onTake: (choice: ColumnChoice) => void
  readonly onCancel: () => void
}

const kinds = ['each', 'joined'] as const

/** Asks which columns of a table hold URLs, and shows what becomes of its first rows. */
export function ColumnsDialog({ name, table, first, cancelLabel, onTake, onCancel }: ColumnsDialogProps) {
  const [kind, setKind] = useState(first.kind)
  const [each, setEach] = useState<readonly number[]>(
    first.kind === 'each' ? first.columns : table.urlColumns,
  )
  const [parts, setParts] = useState<readonly number[]>(first.kind === 'joined' ? first.columns : [])
  const choice: ColumnChoice = { kind, columns: kind === 'each' ? each : parts }
  const isReady = choice.columns.length >= (kind === 'each' ? 1 : 2)
  const actions = (
    <>
      <Button onPress={onCancel}>{cancelLabel}</Button>
      <Button variant="primary" isDisabled={!isReady} onPress={() => onTake(choice)}>
        {columnWords.take}
      </Button>
    </>
  )
  return (
    <Dialog
      title={columnWords.title}
      isOpen
      onClose={onCancel}
      actions={actions}
      width="wide"
      role="alertdialog"
    >
      <div className={styles['choice']}>
        <p>{why(name, table, kind)}</p>
        <Radios
          label={columnWords.how}
          options={kinds.map((id) => ({ id, label: columnWords[id] }))}
          value={kind}
          onChange={setKind}
          orientation="horizontal"
        />
        {kind === 'each' ? (
          <ColumnBoxes table={table} value={each} onChange={setEach} />
        ) : (
          <ColumnParts table={table} value={parts} onChange={setParts} />
        )}
        {!isReady && <p className={styles['note']}>{columnWords.tooFew[kind]}</p>}
        <ColumnPreview table={table} choice={choice} />
        <p className={styles['note']}>{table.key === '' ? columnWords.noTitles : columnWords.remembered}</p>
      </div>
    </Dialog>
  )
}

function why(name: string, { question, urlColumns }: TableShape, kind: ColumnChoice['kind']): string {
  if (kind === 'joined')
    return question?.kind === 'joined' ? columnWords.split(name) : columnWords.joining(name)
  return urlColumns.length > 1 ? columnWords.several(name) : columnWords.open(name)
}
