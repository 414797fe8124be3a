import { columnWords, encodingWords, readAgainWords } from '#shared/words/choosing.ts'
import { sourceName } from '#shared/words/list-names.ts'
import { intakeWords, noteWords } from '#shared/words/intake.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { setClear } from '../clear-store.ts'
import type { Source } from '../rows/source.ts'
import { list } from '../the-list.ts'
import { useListVersion } from '../use-list.ts'
import { hiddenSheetsOf } from './hidden-sheets.ts'
import { addHiddenSheets, canReadAgain, readWhole } from './read-again.ts'
import styles from '../messages.module.css'

interface Said {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

/** What was read, but not as it may have been meant, each with the way to have it otherwise. */
export function NotTaken() {
  useListVersion()
  const live = list.sources
    .map((source, at) => ({ source, at }))
    .filter(({ at }) => list.table.ofSource(at) > 0)
  const said = [
    ...live.flatMap(({ source, at }) => partly(source, at)),
    ...others(live),
    ...live.flatMap(({ source, at }) => guessed(source, at)),
    ...live.flatMap(({ source }) => notesOf(source)),
  ]
  const once = [...new Map(said.map((one) => [one.text, one])).values()]
  if (once.length === 0) return null
  return (
    <Banner tone="info">
      {once.map(({ text, action }) => (
        <p key={text} className={styles['said']}>
          {text}
          {action && (
            <Button size="small" onPress={action.run}>
              {action.label}
            </Button>
          )}
        </p>
      ))}
    </Banner>
  )
}

interface Placed {
  readonly source: Source
  readonly at: number
}

/** The person stopped the reading, or the file could not be read any further. */
function partly(source: Source, at: number): readonly Said[] {
  if (!source.stopped || source.replaced === true) return []
  const text = intakeWords.partly(sourceName(source), source.accounted)
  if (!canReadAgain(source)) return [{ text: `${text} ${intakeWords.partlyGone}` }]
  return [{ text, action: { label: intakeWords.readAll, run: () => readWhole(at) } }]
}

function others(live: readonly Placed[]): readonly Said[] {
  const count = live.reduce((sum, { source }) => sum + source.otherColumns, 0)
  if (count === 0) return []
  const choosable = live.find(({ source }) => source.otherColumns > 0 && canChooseColumns(source))
  const run = () => setClear({ dialog: { kind: 'other-columns', source: choosable?.at ?? 0 } })
  const action = choosable === undefined ? undefined : { label: columnWords.change, run }
  return [{ text: orDropAgain(intakeWords.otherColumns(count), action), action }]
}

/** After a restart the window holds no file any more: what was chosen stays, and another choice needs the file. */
function orDropAgain(text: string, action: Said['action']): string {
  return action === undefined ? `${text} ${readAgainWords.gone}` : text
}

export function canChooseColumns(source: Source): boolean {
  return source.table !== undefined && canReadAgain(source)
}

function guessed(source: Source, at: number): readonly Said[] {
  const { encoding, name } = source
  if (source.guessed !== true || encoding === null) return []
  const run = () => setClear({ dialog: { kind: 'encoding', source: at } })
  const action = canReadAgain(source) ? { label: encodingWords.check, run } : undefined
  const text = encodingWords.guessed(name)
  return [{ text: orDropAgain(text, action), action }]
}

function notesOf(source: Source): readonly Said[] {
  const { notes = [], name, fileId } = source
  return notes.flatMap((note): Said[] => {
    if (note.code !== 'hidden-sheets') return [{ text: noteWords(name, note) }]
    const names = hiddenSheetsOf(source, list)
    if (names.length === 0) return []
    const run = () => {
      if (fileId !== undefined) addHiddenSheets(fileId, names)
    }
    const action = canReadAgain(source) ? { label: readAgainWords.hidden(names.length), run } : undefined
    return [{ text: noteWords(name, { ...note, names }), action }]
  })
}
