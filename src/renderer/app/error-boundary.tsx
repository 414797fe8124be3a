import { Component, type ReactNode } from 'react'
import { shell } from '#shared/words/shell.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly broken: boolean
}

/** Instead of a blank screen: a sentence and a way back. Lists and jobs live outside the screen and are kept. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override state: State = { broken: false }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const back = (
      <Button variant="primary" onPress={() => this.setState({ broken: false })}>
        {shell.brokenBack}
      </Button>
    )
    return (
      <div role="alert">
        <EmptyState icon="warning" title={shell.brokenTitle} actions={back}>
          {shell.brokenWords}
        </EmptyState>
      </div>
    )
  }
}
