import { Component, useState, type ReactNode } from 'react'
import { shell } from '#shared/words/shell.ts'
import { Button } from '../ui/button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { errorDetails } from './error-details.ts'
import { closeHelp } from '../state/help-store.ts'
import { useInfo } from '../state/info-store.ts'
import { closeOverlay } from '../state/overlay-store.ts'
import { usePlace } from '../state/place-store.ts'
import styles from './shell.module.css'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly broken: { readonly error: unknown } | null
}

/** Instead of a blank screen: a sentence and a way back. Lists and jobs live outside the screen and are kept. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } }
  }

  override state: State = { broken: null }

  /** What stood over the screen may be what broke: it stays closed, so that the way back is one. */
  #back(): void {
    closeOverlay()
    closeHelp()
    this.setState({ broken: null })
  }

  override render(): ReactNode {
    const { broken } = this.state
    if (broken === null) return this.props.children
    return <Broken error={broken.error} onBack={() => this.#back()} />
  }
}

function Broken({ error, onBack }: { readonly error: unknown; readonly onBack: () => void }) {
  const [copied, setCopied] = useState(false)
  const actions = (
    <>
      <Button variant="primary" onPress={onBack}>
        {shell.brokenBack}
      </Button>
      <Button onPress={() => setCopied(copyText(detailsOf(error)))}>{shell.copyDetails}</Button>
    </>
  )
  return (
    <div role="alert" className={styles['broken']}>
      <EmptyState icon="warning" title={shell.brokenTitle} level={1} actions={actions}>
        {shell.brokenWords} {copied && shell.detailsCopied}
      </EmptyState>
    </div>
  )
}

/** The error as it can be given away, with the app's version and where the person was. */
export function detailsOf(error: unknown): string {
  const { info } = useInfo.getState()
  const { place } = usePlace.getState()
  return errorDetails(error, { version: info?.version ?? '', platform: info?.platform ?? '', place })
}
