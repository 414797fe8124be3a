import { clearWords } from '#shared/words/clear.ts'
import { Button } from '../ui/button.tsx'
import { useLowWindow } from '../ui/use-low-window.ts'
import { startOver } from './actions.ts'
import { stopReading } from './adding/read-in.ts'
import { useClear } from './clear-store.ts'

/** Takes the list away. In a low window it is in the menu of the list, and the bar has its room. */
export function StartOver() {
  const sending = useClear((state) => state.sending)
  if (useLowWindow()) return null
  return (
    <Button variant="quiet" isDisabled={sending} onPress={stopAndStartOver}>
      {clearWords.startOver}
    </Button>
  )
}

/** What is still being read would come into the empty list. */
export function stopAndStartOver(): void {
  stopReading()
  startOver()
}
