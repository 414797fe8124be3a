import { create } from 'zustand'
import { otherAccountWords } from '#shared/words/other-account.ts'
import { selectAccount } from '../../state/accounts-store.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { announce } from '../../ui/live-region.tsx'
import { whenAtRest } from '../at-rest.ts'
import { inSlices } from '../in-slices.ts'
import { countsByFilter } from '../rows/view.ts'
import { list, turns } from '../the-list.ts'
import type { OtherRows } from './count-others.ts'
import { countOthers } from './count-others.ts'

interface OthersState {
  readonly others: readonly OtherRows[]
  /** The account whose rules they were found by. */
  readonly by: string
}

const none: OthersState = { others: [], by: '' }
const useOthers = create<OthersState>(() => none)

/** Looks whose the rows are whenever the list has come to rest. To be called once. */
export function watchForOthers(): void {
  let stop: (() => void) | null = null
  whenAtRest({
    changed: () => stop?.(),
    rested: () => {
      const { rules, table } = list
      if (rules.others.length === 0 || table.counts().blocks === 0) return useOthers.setState(none)
      stop = inSlices(countOthers(table, rules), turns, (others) => {
        useOthers.setState({ others, by: rules.accountId })
        if (others.length > 0) announce('other-account', sayOthers(others))
      })
    },
  })
}

function sayOthers(others: readonly OtherRows[]): string {
  const { all, merged, 'left-out': leftOut } = countsByFilter(list.table.counts())
  return otherAccountWords.belong(others, all - merged - leftOut, list.rules.accountName)
}

/** The list, or a part of it, belongs to another account: said honestly, with the way there. */
export function OtherAccount() {
  const { others, by } = useOthers()
  if (others.length === 0 || by !== list.rules.accountId || list.isEmpty) return null
  const actions = others.slice(0, 2).map(({ accountId, accountName }) => (
    <Button key={accountId} onPress={() => void selectAccount(accountId)}>
      {otherAccountWords.switchTo(accountName)}
    </Button>
  ))
  return (
    <Banner tone="look" actions={actions}>
      {sayOthers(others)}
    </Banner>
  )
}
