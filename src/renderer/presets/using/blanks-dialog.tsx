import { useDeferredValue, useMemo, useState } from 'react'
import { fill, fillLimit } from '#shared/presets/fill.ts'
import { common } from '#shared/words/common.ts'
import { fillProblemWords, usingWords } from '#shared/words/preset-use.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { fieldError, rememberedOf, urlsMade, valuesOf } from './blank-values.ts'
import type { Written } from './blank-values.ts'
import { check, useUsing } from './using-store.ts'
import type { LoadedPreset } from './using-store.ts'
import styles from './blanks-dialog.module.css'

/** Asks for the values of each blank, and shows what they make before anything is filled in. */
export function BlanksDialog({ loaded }: { readonly loaded: LoadedPreset }) {
  const close = useUsing((state) => state.reset)
  const [written, setWritten] = useState(() => rememberedOf(loaded))
  const { run } = useOneAtATime()
  const made = useMade(loaded.lines, useDeferredValue(written))
  // What is wrong stands below its field.
  const isWrong = [...written.values()].some((text) => fieldError(text) !== undefined)

  const use = async () => {
    const values = valuesOf(written)
    const filled = fill(loaded.lines, values)
    if (!filled.ok) return
    const remembered = [...values].map(([blank, some]) => ({ blank, values: [...some] }))
    await check(loaded, { lines: filled.lines, values: remembered })
  }
  const actions = (
    <>
      <Button onPress={close}>{common.cancel}</Button>
      <Button variant="primary" isDisabled={made.lines === null} onPress={() => void run(use)}>
        {usingWords.fill(made.count)}
      </Button>
    </>
  )
  return (
    <Dialog
      title={usingWords.blanksTitle(loaded.preset.name)}
      isOpen
      onClose={close}
      actions={actions}
      role="alertdialog"
      width="wide"
    >
      <p>{usingWords.blanksText}</p>
      {[...written].map(([name, text], at) => (
        <TextArea
          key={name}
          label={name}
          value={text}
          onChange={(next) => setWritten(new Map([...written, [name, next]]))}
          rows={2}
          mono
          error={fieldError(text)}
          spellCheck="false"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write in this field
          autoFocus={at === 0}
        />
      ))}
      {!isWrong && <MadeUrls made={made} />}
    </Dialog>
  )
}

/** URLs that are shown as an example. */
const examples = 3

interface Made {
  /** Null while they can't be made. */
  readonly count: number | null
  /** Null where they can't be used. */
  readonly lines: readonly string[] | null
  readonly problem: string | null
}

function useMade(lines: readonly string[], written: Written): Made {
  return useMemo(() => {
    const count = urlsMade(lines, written)
    if (count === null) return { count, lines: null, problem: null }
    if (count > fillLimit) return { count, lines: null, problem: usingWords.tooMany(count, fillLimit) }
    const filled = fill(lines, valuesOf(written))
    if (filled.ok) return { count, lines: filled.lines, problem: null }
    return { count, lines: null, problem: `${fillProblemWords[filled.problem]} ${filled.text}` }
  }, [lines, written])
}

function MadeUrls({ made: { count, lines, problem } }: { readonly made: Made }) {
  if (problem !== null) return <p className={styles['problem']}>{problem}</p>
  if (count === null || lines === null) return <p className={styles['nothing']}>{usingWords.makesNothing}</p>
  return (
    <div className={styles['made']}>
      <p>{usingWords.makes(count)}</p>
      <ul>
        {lines.slice(0, examples).map((line) => (
          <li key={line} className={styles['url']} dir="ltr">
            {line}
          </li>
        ))}
      </ul>
      {lines.length > examples && (
        <p className={styles['nothing']}>{usingWords.makesMore(lines.length - examples)}</p>
      )}
    </div>
  )
}
