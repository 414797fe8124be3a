import { formWords, settingsWords } from '#shared/words/settings.ts'
import { thresholdWords } from '#shared/words/quota.ts'
import { Button } from '../ui/button.tsx'
import { Screen, ScreenHeader } from '../ui/screen.tsx'
import { accountOf, useAccounts } from '../state/accounts-store.ts'
import { goTo, usePlace, type AccountTarget } from '../state/place-store.ts'
import { Thresholds } from '../quota/thresholds.tsx'
import { About } from './about.tsx'
import { AccountPage } from './account-page.tsx'
import { AccountsSection } from './accounts-section.tsx'
import { Appearance } from './appearance.tsx'
import { Notifications } from './notifications.tsx'
import { Section } from './section.tsx'
import { KeepHistory, SendingSpeed } from './sending.tsx'
import { WhoCleared } from './who-cleared.tsx'
import { Updates } from './updates.tsx'
import styles from './settings.module.css'

/** The overview, or the page of one account. */
export function SettingsScreen() {
  const form = usePlace((state) => state.form)
  return form ? <OneAccount key={form.accountId ?? 'new'} target={form} /> : <Overview />
}

function Overview() {
  return (
    <Screen scroll>
      <ScreenHeader title={settingsWords.title} />
      <div className={styles['page']}>
        <AccountsSection />
        <Section title={thresholdWords.title} words={thresholdWords.words}>
          <Thresholds />
        </Section>
        <Notifications />
        <SendingSpeed />
        <KeepHistory />
        <WhoCleared />
        <Appearance />
        <Updates />
        <About />
      </div>
    </Screen>
  )
}

function OneAccount({ target }: { target: AccountTarget }) {
  const account = useAccounts(({ view }) => accountOf(view, target.accountId))
  const title = account ? formWords.editTitle(account.name) : formWords.newTitle
  return (
    <Screen scroll>
      <ScreenHeader title={title}>
        <Button onPress={() => goTo('settings')}>{settingsWords.back}</Button>
      </ScreenHeader>
      <div className={styles['page']}>
        <AccountPage account={account} target={target} />
      </div>
    </Screen>
  )
}
