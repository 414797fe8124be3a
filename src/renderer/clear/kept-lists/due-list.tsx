import { common } from '#shared/words/common.ts'
import { keptWords } from '#shared/words/kept.ts'
import { closeDue, useDueLists, useLeftFor } from '../../state/kept-store.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { list } from '../the-list.ts'
import { useIsWorking, useListVersion } from '../use-list.ts'
import { takeKeptList } from './actions.ts'

/** On top of another list: a kept one can go now. The empty screen shows its card instead. */
export function DueList() {
  useListVersion()
  const [first] = useDueLists()
  const left = useLeftFor(first)
  const isWorking = useIsWorking()
  if (first === undefined || list.isEmpty) return null
  const use = (
    <Button isDisabled={isWorking} onPress={() => void takeKeptList(first)}>
      {keptWords.take}
    </Button>
  )
  return (
    <Banner tone="info" actions={use} onDismiss={() => closeDue(first)} dismissLabel={common.dismiss}>
      {keptWords.notice(first, left)}
    </Banner>
  )
}
