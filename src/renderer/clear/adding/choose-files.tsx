import { useRef } from 'react'
import { Button, type ButtonVariant } from '../../ui/button.tsx'
import { bringIn } from './bring-in.ts'

interface ChooseFilesProps {
  readonly label: string
  readonly variant?: ButtonVariant
  readonly size?: 'normal' | 'large'
}

/** Opens the system's own choice of files through a field of the page: no path ever leaves it. */
export function ChooseFiles({ label, variant = 'secondary', size = 'normal' }: ChooseFilesProps) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} size={size} icon="upload" onPress={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
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
    </>
  )
}
