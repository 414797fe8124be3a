import { useRef } from 'react'
import { presetWords } from '#shared/words/presets.ts'
import { Button } from '../../ui/button.tsx'
import { readImport } from './import-store.ts'

/** Opens the system's own choice of a file through a field of the page: no path ever leaves it. */
export function ChoosePresetFile() {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button icon="upload" onPress={() => field.current?.click()}>
        {presetWords.import}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={presetWords.import}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) void readImport(file)
          currentTarget.value = ''
        }}
      />
    </>
  )
}
