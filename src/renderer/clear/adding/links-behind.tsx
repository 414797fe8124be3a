import { common } from '#shared/words/common.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { setClear, useClear } from '../clear-store.ts'
import { addBehind } from './bring-in.ts'

/** What was pasted shows URLs, and leads to others of the account behind its words. */
export function LinksBehind() {
  const behind = useClear((state) => state.behind)
  if (behind.length === 0) return null
  return (
    <Banner
      tone="info"
      actions={<Button onPress={() => addBehind(behind)}>{intakeWords.addBehind(behind.length)}</Button>}
      onDismiss={() => setClear({ behind: [] })}
      dismissLabel={common.dismiss}
    >
      {intakeWords.behind(behind.length)}
    </Banner>
  )
}
