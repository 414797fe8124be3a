import { useMemo, type RefObject } from 'react'
import { blanksOf } from '#shared/presets/blanks.ts'
import { repairLabels } from '#shared/words/findings.ts'
import { editWords } from '#shared/words/preset-editing.ts'
import { Button } from '../../ui/button.tsx'
import { OddLines } from '../odd-lines.tsx'
import type { OddLine } from '../judge-lines.ts'
import { useJudgedLines, usePresetRules } from '../use-judged-lines.ts'
import { changeDraft } from './draft-store.ts'
import { placeOfLine, replaceLine } from './text-lines.ts'
import styles from './editing.module.css'

/** Lines that are named; the others are counted. */
const shown = 100

interface Props {
  readonly text: string
  readonly lines: readonly string[]
  /** Null for any account. */
  readonly accountId: string | null
  readonly form: RefObject<HTMLFormElement | null>
}

/** What the rules say of the lines, and the blanks among them. */
export function LineReport({ text, lines, accountId, form }: Props) {
  const rules = usePresetRules(accountId)
  const judged = useJudgedLines(lines, rules, accountId === null)
  const blanks = useMemo(() => blanksOf(lines), [lines])
  if (lines.length === 0 || rules === null) return null
  const show = ({ line }: OddLine) => {
    const area = form.current?.querySelector('textarea')
    if (!area) return
    const { start, end } = placeOfLine(text, line)
    area.focus()
    area.setSelectionRange(start, end)
  }
  return (
    <div className={styles['report']}>
      {blanks.length > 0 && <p>{editWords.blanks(blanks)}</p>}
      {judged === null ? (
        <p>{editWords.checking}</p>
      ) : (
        <>
          <p>
            {judged.fitting > 0
              ? editWords.allFit(judged.fitting, rules.accountName)
              : editWords.noneFit(rules.accountName)}
          </p>
          {judged.blocked > 0 && <p className={styles['blocked']}>{editWords.blocked(judged.blocked)}</p>}
          {judged.leftOut > 0 && <p>{editWords.leftOut(judged.leftOut)}</p>}
          {judged.odd.length > 0 && (
            <OddLines
              label={editWords.odd}
              lines={judged.odd}
              rules={rules}
              shown={shown}
              more={editWords.oddMore}
              renderAction={(odd) => <LineAction odd={odd} text={text} onShow={() => show(odd)} />}
            />
          )}
        </>
      )}
    </div>
  )
}

interface LineActionProps {
  readonly odd: OddLine
  readonly text: string
  readonly onShow: () => void
}

/** The repair that the rules offer, or the way to the line. */
function LineAction({ odd, text, onShow }: LineActionProps) {
  const { line, verdict } = odd
  const repair = verdict.kind === 'blank' ? undefined : verdict.finding.repair
  if (repair === undefined)
    return (
      <Button size="small" aria-label={editWords.goToLineNamed(line)} onPress={onShow}>
        {editWords.goToLine}
      </Button>
    )
  const label = repairLabels[repair.code]
  return (
    <Button
      size="small"
      aria-label={editWords.repairNamed(label, line)}
      onPress={() => changeDraft({ text: replaceLine(text, line, repair.text) })}
    >
      {label}
    </Button>
  )
}
