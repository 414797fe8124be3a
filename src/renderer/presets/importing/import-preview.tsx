import { useMemo } from 'react'
import type { FilePreset } from '#shared/presets/file.ts'
import { blanksOf } from '#shared/presets/blanks.ts'
import { showText } from '#shared/urls/show.ts'
import { importWords } from '#shared/words/preset-import.ts'
import { presetWords } from '#shared/words/presets.ts'
import { accountOf, useAccounts } from '../../state/accounts-store.ts'
import { Radios } from '../../ui/radios.tsx'
import { useJudgedLines, usePresetRules } from '../use-judged-lines.ts'
import { chooseFor } from './import-store.ts'
import type { Importing } from './import-store.ts'
import type { ClashChoice, Incoming } from './import-plan.ts'
import styles from './importing.module.css'

/** Lines that are shown of each preset. */
const examples = 3

const options = () =>
  (['both', 'replace', 'skip'] as const).map((id) => ({ id, label: importWords.choices[id] }))

/** Each preset of the file: its name, what it holds, what of it can't be cleared here, and whether its name is taken. */
export function ImportPreview({
  importing,
}: {
  readonly importing: Extract<Importing, { kind: 'preview' }>
}) {
  const { incoming, choices } = importing
  const clashes = incoming.filter(({ clash }) => clash !== null).length
  const [first] = choices
  return (
    <>
      {clashes > 1 && (
        <Radios
          label={importWords.clashAll}
          options={options()}
          value={choices.every((choice) => choice === first) ? (first ?? null) : null}
          onChange={(choice) => chooseFor('all', choice)}
          orientation="horizontal"
        />
      )}
      {/* A long list is scrolled to, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles['list']} aria-label={importWords.title} tabIndex={0}>
        {incoming.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two of them may be the same in all they hold
          <Row key={at} at={at} incoming={one} choice={choices[at] ?? 'both'} />
        ))}
      </ul>
    </>
  )
}

interface RowProps {
  readonly at: number
  readonly incoming: Incoming
  readonly choice: ClashChoice
}

function Row({ at, incoming: { preset, accountId, clash }, choice }: RowProps) {
  const account = useAccounts(({ view }) => accountOf(view, accountId))
  const rules = usePresetRules(accountId)
  const judged = useJudgedLines(preset.lines, rules, accountId === null)
  const blanks = useMemo(() => blanksOf(preset.lines), [preset.lines])
  const named = account !== null ? importWords.forAccount(account.name) : importWords.forAny
  const facts = [
    importWords.lines(preset.lines.length),
    preset.account !== null && account === null ? importWords.noAccount : named,
    ...(blanks.length > 0 ? [presetWords.blanks(blanks)] : []),
  ]
  return (
    <li className={styles['row']}>
      <strong className={styles['name']}>{preset.name}</strong>
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      <Holds preset={preset} />
      {judged === null && rules !== null && <p className={styles['facts']}>{importWords.checking}</p>}
      {judged !== null && judged.blocked > 0 && (
        <p className={styles['blocked']}>{importWords.blocked(judged.blocked)}</p>
      )}
      {clash !== null && (
        <Radios
          label={importWords.clash}
          options={options()}
          value={choice}
          onChange={(next) => chooseFor(at, next)}
          orientation="horizontal"
        />
      )}
    </li>
  )
}

/** What would come in, before it does: its notes and its first lines. */
function Holds({ preset: { notes, lines } }: { readonly preset: FilePreset }) {
  const more = lines.length - examples
  return (
    <>
      {notes !== '' && <p className={styles['notes']}>{notes}</p>}
      <ul className={styles['lines']}>
        {lines.slice(0, examples).map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a file may hold the same line twice
          <li key={at} dir="ltr">
            {showText(line).path}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['facts']}>{importWords.moreLines(more)}</p>}
    </>
  )
}
