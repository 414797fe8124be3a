import { useEffect } from 'react'
import { takeDropsFirst } from '../../state/drop-taker.ts'
import { readImport } from './import-store.ts'

/** While the Presets screen is shown, a dropped JSON file is taken for presets; any other file is a list for Clear. */
export function useTakePresetFiles(): void {
  useEffect(
    () =>
      takeDropsFirst((files) => {
        const [file, ...others] = files
        if (file === undefined || others.length > 0 || !/\.json$/i.test(file.name)) return false
        void readImport(file)
        return true
      }),
    [],
  )
}
