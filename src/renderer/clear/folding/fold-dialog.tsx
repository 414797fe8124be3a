import { useMemo, useState } from 'react'
import type { Fold } from '#shared/urls/folding/fold.ts'
import { coveredBy } from '#shared/urls/folding/fold.ts'
import { reachOfFold } from '#shared/urls/folding/reach.ts'
import { foldWords } from '#shared/words/folding.ts'
import { useCurrentAccount } from '../../state/accounts-store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radios } from '../../ui/radios.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { list } from '../the-list.ts'
import { CoveredRows } from './covered-rows.tsx'
import { useFolds } from './folds-store.ts'
import styles from './folding.module.css'
import { applyFold } from './use-fold.ts'

/** What a wildcard saves, what it stands for and what else it reaches, before a person decides. */
export function FoldDialog({ onClose }: { readonly onClose: () => void }) {
  // As it was when it was opened: what is decided on does not change meanwhile.
  const [{ folds, rows }] = useState(() => useFolds.getState())
  const [chosen, setChosen] = useState(folds[0]?.wildcard ?? null)
  const [typed, setTyped] = useState('')
  const fold = folds.find(({ wildcard }) => wildcard === chosen) ?? null
  const reach = useMemo(() => fold && reachOfFold(fold, rows, list.rules), [fold, rows])
  const covered = useMemo(() => (fold ? coveredBy(fold.wildcard, rows) : []), [fold, rows])
  if (fold === null || reach === null) return null
  const isMissingWord = reach.isWidest && typed.trim().toLowerCase() !== foldWords.word
  const use = () => {
    onClose()
    applyFold(fold)
  }
  const actions = (
    <>
      <Button onPress={onClose}>{foldWords.back}</Button>
      <Button variant="primary" isDisabled={isMissingWord} onPress={use}>
        {foldWords.use}
      </Button>
    </>
  )
  return (
    <Dialog
      title={foldWords.title}
      isOpen
      onClose={onClose}
      actions={actions}
      role="alertdialog"
      width="wide"
    >
      <Choice folds={folds} value={fold.wildcard} onChange={setChosen} />
      {reach.isWidest && (
        <>
          <p className={styles['widest']}>{foldWords.widest}</p>
          <TextField label={foldWords.typeWord(foldWords.word)} value={typed} onChange={setTyped} />
        </>
      )}
      <Saves fold={fold} />
      <section className={styles['reach']} aria-label={foldWords.reachTitle}>
        <h3>{foldWords.reachTitle}</h3>
        <p>{foldWords.reach(reach)}</p>
        <p>{foldWords.staying(reach)}</p>
      </section>
      <CoveredRows rows={covered} />
    </Dialog>
  )
}

interface ChoiceProps {
  readonly folds: readonly Fold[]
  readonly value: string
  readonly onChange: (wildcard: string) => void
}

function Choice({ folds, value, onChange }: ChoiceProps) {
  const options = folds.map((fold) => ({
    id: fold.wildcard,
    label: fold.wildcard,
    hint: foldWords.facts(fold),
  }))
  return (
    <div className={styles['choice']}>
      <Radios label={foldWords.choose} options={options} value={value} onChange={onChange} />
    </div>
  )
}

function Saves({ fold }: { readonly fold: Fold }) {
  const account = useCurrentAccount()
  return <p>{foldWords.saves(fold, account?.quota.left ?? 0)}</p>
}
