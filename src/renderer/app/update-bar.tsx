import { common } from '#shared/words/common.ts'
import { updateWords } from '#shared/words/updates.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { goTo } from '../state/place-store.ts'
import { useUpdates } from '../state/updates-store.ts'

/** Says that there is a newer version, and leads to what is new in it. */
export function UpdateBar({ news }: { news: string }) {
  const { close, want } = useUpdates()
  const show = () => {
    want(true)
    goTo('settings')
  }
  return (
    <Banner
      tone="info"
      live
      onDismiss={close}
      dismissLabel={common.dismiss}
      actions={
        <Button size="small" onPress={show}>
          {updateWords.show}
        </Button>
      }
    >
      {news}
    </Banner>
  )
}
