import { useEffect, useRef, useState } from 'react'
import type { PresetView } from '#shared/ipc/views.ts'
import { common } from '#shared/words/common.ts'
import { presetWords } from '#shared/words/presets.ts'
import { problems } from '#shared/words/problems.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { renamePreset } from './presets-store.ts'
import styles from './presets.module.css'

interface Props {
  readonly preset: PresetView
  readonly onDone: () => void
}

/** The name as a field, where it stood. Enter saves, Escape leaves it as it was. */
export function RenamePreset({ preset, onDone }: Props) {
  const [name, setName] = useState(preset.name)
  const [error, setError] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.select(), [])

  const save = async () => {
    const wanted = name.trim()
    if (wanted === '') return setError(presetWords.nameMissing)
    if (wanted === preset.name) return onDone()
    const answer = await renamePreset(preset.id, wanted)
    if (answer.ok) return onDone()
    setError(
      answer.error.code === 'preset-name-taken'
        ? presetWords.nameTaken
        : problems[answer.error.code].happened,
    )
  }

  return (
    <form
      ref={form}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles['field']}>
        <TextField
          label={presetWords.name}
          value={name}
          onChange={(text) => {
            setName(text)
            setError(undefined)
          }}
          maxLength={200}
          error={error}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone()
          }}
        />
      </div>
      <Button onPress={onDone}>{common.cancel}</Button>
      <Button type="submit" variant="primary">
        {presetWords.saveName}
      </Button>
    </form>
  )
}
