import { formWords } from '#shared/words/other-forms.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { useListVersion } from '../use-list.ts'
import { addForms, formsOf } from './add-forms.ts'

/** *Also clear* the URL as a site may write it too. Never done by itself: it makes another URL, and uses another unit. */
export function FormsMenu({ ids }: { readonly ids: readonly number[] }) {
  useListVersion()
  const forms = formsOf(ids)
  if (forms.length === 0) return null
  return (
    <MenuButton
      label={formWords.menu}
      size="small"
      entries={forms.map((form) => ({ id: form, label: formWords.forms[form] }))}
      onAction={(form) => addForms(ids, form)}
    />
  )
}
