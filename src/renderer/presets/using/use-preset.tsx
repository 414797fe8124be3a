import { assertNever } from '#shared/assert-never.ts'
import { AccountDialog } from './account-dialog.tsx'
import { BlanksDialog } from './blanks-dialog.tsx'
import { MisfitsDialog } from './misfits-dialog.tsx'
import { useUsing } from './using-store.ts'

/** The question that stands between a preset and the Clear screen, on whatever screen it was chosen. */
export function UsePreset() {
  const using = useUsing((state) => state.using)
  if (using === null) return null
  switch (using.step) {
    case 'account':
      return <AccountDialog loaded={using.loaded} />
    case 'blanks':
      return <BlanksDialog loaded={using.loaded} />
    case 'misfits':
      return <MisfitsDialog {...using} />
    default:
      return assertNever(using)
  }
}
