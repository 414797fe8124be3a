import { clearWords, detailWords, rowWords, stateWords } from '#shared/words/clear.ts'
import { findings, leftOutMeaning, repairLabels } from '#shared/words/findings.ts'
import { chapterOfFinding } from '#shared/words/help/chapter-of-finding.ts'
import { chapterTitles, helpWords } from '#shared/words/help/help-words.ts'
import type { Finding } from '#shared/urls/finding.ts'
import { openHelp } from '../state/help-store.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { UrlText } from '../ui/url-text.tsx'
import { actOnRow } from './act-on-row.ts'
import { AskToClear } from './ask-to-clear.tsx'
import { removeRows, repairAll } from './actions.ts'
import { setClear, useClear } from './clear-store.ts'
import { FormsMenu } from './forms/forms-menu.tsx'
import type { RowAction, SayFor } from './row-words.ts'
import { labelOf, namedIn, say } from './row-words.ts'
import { judgeRow } from './rows/row.ts'
import type { Row } from './rows/row.ts'
import { list } from './the-list.ts'
import { useListVersion, useRow, useSayFor } from './use-list.ts'
import styles from './details.module.css'

/** Everything the rules say about the row with the focus, in whole sentences, and all that can be done. */
export function Details() {
  const active = useClear((state) => state.active)
  const open = useClear((state) => state.details)
  const selected = useClear((state) => state.selected)
  if (selected.size > 0) return <Selected ids={[...selected]} />
  if (active === null || !open) return null
  return <RowDetails key={active.row} id={active.row} />
}

function Selected({ ids }: { readonly ids: readonly number[] }) {
  return (
    <section className={styles['panel']} aria-label={detailWords.label}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{detailWords.selected(ids.length)}</h2>
        <div className={styles['actions']}>
          <Button size="small" onPress={() => setClear({ selected: new Set() })}>
            {detailWords.selectNone}
          </Button>
          <Button
            size="small"
            icon="presets"
            onPress={() => setClear({ dialog: { kind: 'preset', rows: new Set(ids) } })}
          >
            {clearWords.savePreset}
          </Button>
          <FormsMenu ids={ids} />
          <Button size="small" icon="bin" onPress={() => removeRows(ids)}>
            {rowWords.remove}
          </Button>
        </div>
      </div>
    </section>
  )
}

function RowDetails({ id }: { readonly id: number }) {
  useListVersion()
  const row = useRow(id)
  const sayFor = useSayFor()
  if (row === undefined || row.removed) return null
  const { line, file, format } = sayFor.lineOf(id)
  return (
    <section className={styles['panel']} aria-label={detailWords.label}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{detailWords.line(line, file, format)}</h2>
        <Actions row={row} sayFor={sayFor} />
        <IconButton icon="cross" label={detailWords.close} onPress={() => setClear({ details: false })} />
      </div>
      {/* What does not fit is scrolled to, by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} tabIndex={0}>
        <Sentences row={row} sayFor={sayFor} />
        <Url row={row} sayFor={sayFor} />
      </div>
    </section>
  )
}

interface Of {
  readonly row: Row
  readonly sayFor: SayFor
}

function Actions({ row, sayFor }: Of) {
  const judgement = judgeRow(row, sayFor.rules)
  const { action } = say(row, judgement, sayFor)
  const shown = [...inDetails(action)]
  if (row.asWritten && action?.kind !== 'repair-again') shown.push({ kind: 'repair-again' })
  const { repair } = row
  const sharing = repair === null ? 0 : list.table.sharing(repair)
  return (
    <div className={styles['actions']}>
      {shown.map((each) => (
        <Button key={each.kind} size="small" onPress={() => actOnRow(row.id, each)}>
          {labelOf(each)}
        </Button>
      ))}
      {repair !== null && sharing > 1 && (
        <Button size="small" onPress={() => repairAll(repair)}>
          {rowWords.forAll(repairLabels[repair], sharing)}
        </Button>
      )}
      <FormsMenu ids={[row.id]} />
      <AskToClear row={row} sayFor={sayFor} />
      <Button size="small" icon="pencil" onPress={() => actOnRow(row.id, { kind: 'edit' })}>
        {rowWords.edit}
      </Button>
      {action?.kind !== 'remove' && (
        <Button size="small" icon="bin" onPress={() => removeRows([row.id])}>
          {rowWords.remove}
        </Button>
      )}
    </div>
  )
}

/** What the row's own button does, where the details have no button for it anyway. */
function inDetails(action: RowAction | null): readonly RowAction[] {
  return action === null || action.kind === 'why' || action.kind === 'edit' ? [] : [action]
}

function Url({ row, sayFor }: Of) {
  const judgement = judgeRow(row, sayFor.rules)
  if (judgement.kind === 'left-out') return null
  const { url, shown } = judgement
  const differs = url !== null && url !== row.text
  return (
    <dl className={styles['urls']}>
      <dt>{url === null || differs ? detailWords.written : clearWords.grid.url}</dt>
      <dd>
        {differs || url === null ? (
          <span className={styles['raw']}>{row.text}</span>
        ) : (
          <UrlText shown={shown} wrap />
        )}
      </dd>
      {differs && (
        <>
          <dt>{detailWords.sent}</dt>
          <dd className={styles['raw']}>{url}</dd>
        </>
      )}
    </dl>
  )
}

function Sentences({ row, sayFor }: Of) {
  const judgement = judgeRow(row, sayFor.rules)
  if (judgement.kind === 'left-out') return <p>{detailWords.nothingSent(leftOutMeaning[judgement.why])}</p>
  const takenBack = row.asWritten && judgement.url === null
  return (
    <ul className={styles['findings']}>
      {row.mergedWith !== null && <li>{detailWords.merged}</li>}
      {row.coveredBy !== null && row.mergedWith === null && <li>{detailWords.covered}</li>}
      {takenBack && <li>{detailWords.asWritten}</li>}
      {(takenBack ? [] : judgement.findings).map((finding) => (
        <FindingSentences key={`${finding.code} ${finding.about ?? ''}`} finding={finding} sayFor={sayFor} />
      ))}
      {judgement.findings.length === 0 && row.mergedWith === null && row.coveredBy === null && (
        <li>{detailWords.ready}</li>
      )}
    </ul>
  )
}

const tones = { blocks: 'stop', look: 'look', repaired: 'quiet', note: 'quiet' } as const
function FindingSentences({ finding, sayFor }: { readonly finding: Finding; readonly sayFor: SayFor }) {
  const { happened, means, youCan } = findings[finding.code]
  const name = finding.weight === 'note' ? '' : stateWords[finding.weight]
  const chapter = chapterOfFinding[finding.code]
  return (
    <li>
      {name !== '' && <strong className={styles[tones[finding.weight]]}>{detailWords.named(name)}</strong>}
      <span className={styles['happened']}>{happened(namedIn(finding, sayFor.rules))}</span>
      {detailWords.between(means)}
      <span className={styles['next']}>{youCan}</span>
      <button
        type="button"
        className={styles['more']}
        aria-label={helpWords.moreNamed(chapterTitles[chapter])}
        onClick={() => openHelp(chapter)}
      >
        {helpWords.more}
      </button>
    </li>
  )
}
