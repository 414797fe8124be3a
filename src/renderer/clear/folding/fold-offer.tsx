import type { ReactNode } from 'react'
import { pathOfPlace } from '#shared/urls/folding/reach.ts'
import { foldWords } from '#shared/words/folding.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { setClear } from '../clear-store.ts'
import { list } from '../the-list.ts'
import { useListVersion } from '../use-list.ts'
import { declineFolds, lookNow, useFolds } from './folds-store.ts'
import styles from './folding.module.css'

/** Above the button that clears: what a wildcard would save. Nothing happens until a person has looked at it. */
export function FoldOffer() {
  useListVersion()
  const { folds, state, declinedFor, isAsked } = useFolds()
  if (declinedFor === list.id) return null
  const [best] = folds
  if (state === 'asks') {
    const look = <Button onPress={lookNow}>{foldWords.look}</Button>
    return <Offer action={look}>{foldWords.lookText}</Offer>
  }
  if (best === undefined)
    return isAsked ? <Offer>{foldWords[state === 'found' ? 'none' : 'looking']}</Offer> : null
  const show = <Button onPress={() => setClear({ dialog: { kind: 'fold' } })}>{foldWords.show}</Button>
  return <Offer action={show}>{foldWords.offer(best, pathOfPlace(best.place, list.rules))}</Offer>
}

function Offer({ action, children }: { readonly action?: ReactNode; readonly children: string }) {
  return (
    <div className={styles['offer']}>
      <Banner tone="info" actions={action} onDismiss={declineFolds} dismissLabel={foldWords.later}>
        {children}
      </Banner>
    </div>
  )
}
