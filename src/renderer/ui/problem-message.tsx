import type { ReactNode } from 'react'
import type { Problem } from '#shared/purge/problem.ts'
import type { Sentences as SentencesOf } from '#shared/words/sentence.ts'
import { common } from '#shared/words/common.ts'
import { problems } from '#shared/words/problems.ts'
import { Banner } from './banner.tsx'
import styles from './problem-message.module.css'

interface ProblemMessageProps {
  readonly problem: Problem
  readonly actions?: ReactNode
  readonly onDismiss?: () => void
}

/** What went wrong, what the app does by itself and what the person can do. Read aloud when it appears. */
export function ProblemMessage({ problem, actions, onDismiss }: ProblemMessageProps) {
  return (
    <Banner tone="stop" live actions={actions} onDismiss={onDismiss} dismissLabel={common.dismiss}>
      <Sentences sentences={problems[problem.code]} />
    </Banner>
  )
}

/** The three sentences every message has, the first one strongest. */
export function Sentences({ sentences }: { readonly sentences: SentencesOf }) {
  const { happened, appDoes, youCan } = sentences
  return (
    <p>
      <strong className={styles['happened']}>{happened}</strong> {appDoes} {youCan}
    </p>
  )
}
