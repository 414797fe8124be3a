import { useEffect } from 'react'
import { common } from '#shared/words/common.ts'
import { keptWords } from '#shared/words/kept.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { announce } from '../ui/live-region.tsx'
import { closeDue, useDueLists, useLeftFor } from '../state/kept-store.ts'
import { goTo, usePlace } from '../state/place-store.ts'

/** Whether a kept list can go now and another screen than Clear is shown, which has the list itself. */
export function useHasDueElsewhere(): boolean {
  const [first] = useDueLists()
  const isElsewhere = usePlace(({ place }) => place !== 'clear')
  const left = useLeftFor(first)
  const text = first === undefined ? '' : keptWords.notice(first, left)
  // Read aloud wherever the person is.
  useEffect(() => {
    if (text !== '') announce('kept', text)
  }, [text])
  return text !== '' && isElsewhere
}

/** Says on every other screen that a kept list can go now. */
export function KeptNotice() {
  const [first] = useDueLists()
  const left = useLeftFor(first)
  if (first === undefined) return null
  const show = <Button onPress={() => goTo('clear')}>{keptWords.show}</Button>
  return (
    <Banner tone="info" actions={show} onDismiss={() => closeDue(first)} dismissLabel={common.dismiss}>
      {keptWords.notice(first, left)}
    </Banner>
  )
}
