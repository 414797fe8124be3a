import { useRef, type ReactNode } from 'react'
import { Button, type ButtonVariant } from '../../ui/button.tsx'
import { bringIn } from './bring-in.ts'

interface ChooseFilesProps {
  readonly label: string
  readonly variant?: ButtonVariant
  readonly size?: 'normal' | 'large'
}

/** A button for the system's own choice of files. */
export function ChooseFiles({ label, variant = 'secondary', size = 'normal' }: ChooseFilesProps) {
  const { field, open } = useFileField(label)
  return (
    <>
      <Button variant={variant} size={size} icon="upload" onPress={open}>
        {label}
      </Button>
      {field}
    </>
  )
}

interface FileField {
  /** Stands somewhere on the screen, unseen. */
  readonly field: ReactNode
  readonly open: () => void
}

/** Opens the system's own choice of files through a field of the page: no path ever leaves it. */
export function useFileField(label: string): FileField {
  const input = useRef<HTMLInputElement>(null)
  const field = (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      aria-label={label}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])]
        currentTarget.value = ''
        bringIn({ kind: 'file', name: '', files, folders: [], text: '' })
      }}
    />
  )
  return { field, open: () => input.current?.click() }
}
