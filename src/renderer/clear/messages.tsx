import { clearWords, noAccountWords, noKeyWords } from '#shared/words/clear.ts'
import { common } from '#shared/words/common.ts'
import { readAgainWords } from '#shared/words/choosing.ts'
import { intakeWords } from '#shared/words/intake.ts'
import { useCurrentAccount } from '../state/accounts-store.ts'
import { openAccount } from '../state/place-store.ts'
import { ProblemMessage } from '../ui/problem-message.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { LinksBehind } from './adding/links-behind.tsx'
import { NotTaken } from './adding/not-taken.tsx'
import { addHiddenSheets } from './adding/read-again.ts'
import { setClear, useClear } from './clear-store.ts'
import { DueList } from './kept-lists/due-list.tsx'
import { OtherAccount } from './others/other-account.tsx'
import { list } from './the-list.ts'
import { useListVersion } from './use-list.ts'
import styles from './messages.module.css'

/** Files that are named; the others are counted. */
const named = 3

/** What there is to know about the list as a whole, between its header and its rows. */
export function Messages() {
  const problem = useClear((state) => state.problem)
  const notKept = useClear((state) => state.notKept)
  const account = useCurrentAccount()
  return (
    <div className={styles['messages']}>
      {problem && <ProblemMessage problem={problem} onDismiss={() => setClear({ problem: null })} />}
      {account === null ? <NoAccount /> : account.key.state === 'missing' && <NoKey accountId={account.id} />}
      <RefusedFiles />
      {notKept && <Banner tone="look">{clearWords.notKept}</Banner>}
      <OtherAccount />
      <Restored />
      <DueList />
      <NotTaken />
      <LinksBehind />
    </div>
  )
}

function NoAccount() {
  const connect = <Button onPress={() => openAccount({ accountId: null })}>{noAccountWords.connect}</Button>
  return (
    <Banner tone="look" actions={connect}>
      {noAccountWords.text}
    </Banner>
  )
}

/** Said before the list is sent: a job without a key waits at once. */
function NoKey({ accountId }: { readonly accountId: string }) {
  const enter = <Button onPress={() => openAccount({ accountId, focus: 'key' })}>{noKeyWords.enter}</Button>
  return (
    <Banner tone="look" actions={enter}>
      {noKeyWords.text}
    </Banner>
  )
}

function RefusedFiles() {
  const refused = useClear((state) => state.refused)
  if (refused.length === 0) return null
  const more = refused.length - named
  return (
    <Banner tone="stop" onDismiss={() => setClear({ refused: [] })} dismissLabel={common.dismiss}>
      {refused.slice(0, named).map(({ name, code, fileId }) => (
        <p key={`${name} ${code}`} className={styles['said']}>
          {intakeWords.refused(name, code)}
          {code === 'no-urls-but-hidden' && fileId !== undefined && (
            <Button size="small" onPress={() => addHiddenSheets(fileId, 'hidden')}>
              {readAgainWords.hidden(1)}
            </Button>
          )}
        </p>
      ))}
      {more > 0 && <p>{intakeWords.refusedMore(more)}</p>}
    </Banner>
  )
}

function Restored() {
  const restored = useClear((state) => state.restored)
  useListVersion()
  if (!restored || list.table.length === 0) return null
  return (
    <Banner tone="info" onDismiss={() => setClear({ restored: false })} dismissLabel={common.dismiss}>
      {clearWords.restored}
    </Banner>
  )
}
