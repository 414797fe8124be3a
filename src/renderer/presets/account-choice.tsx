import { presetAccountWords } from '#shared/words/presets.ts'
import { useAccounts } from '../state/accounts-store.ts'
import { Radios } from '../ui/radios.tsx'

interface Props {
  /** Null for any account. */
  readonly value: string | null
  readonly onChange: (accountId: string | null) => void
}

const any = 'any'

/** The account a preset is for. One that was removed is not offered again. */
export function AccountChoice({ value, onChange }: Props) {
  const accounts = useAccounts(({ view }) => view?.accounts) ?? []
  const options = [
    ...accounts.map(({ id, name }) => ({ id, label: name })),
    { id: any, label: presetAccountWords.any, hint: presetAccountWords.anyHint },
  ]
  const known = options.some(({ id }) => id === value) ? (value ?? any) : any
  return (
    <Radios
      label={presetAccountWords.label}
      options={options}
      value={known}
      onChange={(chosen) => onChange(chosen === any ? null : chosen)}
    />
  )
}
