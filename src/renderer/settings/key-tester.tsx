import { useState, type ReactNode } from 'react'
import type { KeyTest } from '#shared/ipc/views.ts'
import { keyTestWords, keyWords } from '#shared/words/settings.ts'
import { assertNever } from '#shared/assert-never.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { call } from '../state/call.ts'
import { valueOrReport } from '../state/problem-store.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import styles from './settings.module.css'

interface Props {
  readonly accountId: string
  /** More buttons beside Test. */
  readonly children: ReactNode
}

/** Asks ImageKit about the key and explains what it answers. */
export function KeyTester({ accountId, children }: Props) {
  const [result, setResult] = useState<KeyTest | null>(null)
  const { isBusy, run } = useOneAtATime()
  const test = async () => {
    setResult(null)
    setResult(valueOrReport(await call((desk) => desk.accounts.testKey({ accountId }))))
  }
  return (
    <>
      <div className={styles['buttons']}>
        <Button onPress={() => void run(test)}>{isBusy ? keyWords.testing : keyWords.test}</Button>
        {children}
      </div>
      <p className={styles['words']}>{keyWords.testHint}</p>
      {result && <Result result={result} />}
    </>
  )
}

function Result({ result }: { result: KeyTest }) {
  const { title, words } = keyTestWords[result.outcome]
  const isPlain = result.outcome === 'works'
  return (
    <Banner tone={toneOf(result.outcome)} live>
      <p>
        <strong>{title}</strong> {words}
      </p>
      {!isPlain && result.theirWords !== null && <p>{keyWords.theirWords(result.theirWords)}</p>}
      {!isPlain && result.supportId !== null && <p>{keyWords.supportId(result.supportId)}</p>}
    </Banner>
  )
}

/** What says nothing about the key is no alarm. */
function toneOf(outcome: KeyTest['outcome']): 'cleared' | 'stop' | 'look' {
  switch (outcome) {
    case 'works':
      return 'cleared'
    case 'no-key':
    case 'wrong-key':
    case 'expired-key':
    case 'account-disabled':
    case 'not-permitted':
      return 'stop'
    case 'rate-limited':
    case 'imagekit-trouble':
    case 'no-network':
    case 'unexpected':
      return 'look'
    default:
      return assertNever(outcome)
  }
}
