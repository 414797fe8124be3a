import { formWords } from '#shared/words/settings.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './settings.module.css'

interface SiteListProps {
  readonly title: string
  readonly hint: string
  /** What each URL of the site starts with. */
  readonly sites: readonly string[]
  readonly fieldLabel: string
  readonly addLabel: string
  readonly text: string
  readonly error: string | undefined
  readonly onText: (text: string) => void
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
}

/** A list of URL endpoints or domains, and the field that adds to it. Enter adds; it does not save the form. */
export function SiteList(props: SiteListProps) {
  const { title, hint, sites, fieldLabel, addLabel, text, error, onText, onAdd, onRemove } = props
  return (
    <fieldset className={styles['sites']}>
      <legend className={styles['label']}>{title}</legend>
      {sites.length > 0 && (
        <ul className={styles['chips']}>
          {sites.map((site, index) => (
            <li key={site} className={styles['chip']}>
              <span className={styles['url']}>{site}</span>
              <IconButton icon="cross" label={formWords.removeNamed(site)} onPress={() => onRemove(index)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['adding']}>
        <TextField
          label={fieldLabel}
          description={hint}
          value={text}
          onChange={onText}
          error={error}
          mono
          spellCheck="false"
          autoComplete="off"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || text.trim() === '') return event.continuePropagation()
            event.preventDefault()
            onAdd()
          }}
        />
        <Button onPress={onAdd}>{addLabel}</Button>
      </div>
    </fieldset>
  )
}
