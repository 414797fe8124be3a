import type { AccountView } from '#shared/ipc/views.ts'
import type { DayOfMonth } from '#shared/purge/forecast.ts'
import { daysOf, defaultThresholds, levelOf, limitReachedAt } from '#shared/purge/forecast.ts'
import { common } from '#shared/words/common.ts'
import { number } from '#shared/words/counted.ts'
import { dayInWords, paceWords, quotaPanelWords as words } from '#shared/words/quota.ts'
import { ticketWords } from '#shared/words/tickets.ts'
import { TicketButton } from '../tickets/ticket-button.tsx'
import { openAccount } from '../state/place-store.ts'
import { useNow } from '../state/use-now.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { MonthChart } from './month-chart.tsx'
import { useMonth, type Month } from './use-month.ts'
import styles from './quota-panel.module.css'

interface QuotaPanelProps {
  readonly account: AccountView
  readonly onClose: () => void
}

/** The account's month: what is used, what is left, how it goes on, and each day of it. */
export function QuotaPanel({ account, onClose }: QuotaPanelProps) {
  const month = useMonth(account)
  const isReal = account.kind === 'imagekit'
  const change = () => {
    onClose()
    openAccount({ accountId: account.id, focus: 'used-elsewhere' })
  }
  const actions = (
    <>
      {isReal && <Button onPress={change}>{words.change}</Button>}
      {isReal && isNear(account) && (
        <TicketButton
          size="normal"
          label={ticketWords.higherLimit}
          about={{ kind: 'higher-limit', accountId: account.id }}
        />
      )}
      <Button variant="primary" onPress={onClose}>
        {common.close}
      </Button>
    </>
  )
  return (
    <Dialog title={words.title(account.name)} isOpen onClose={onClose} actions={actions} width="wide">
      {month === null ? <p>{common.loading}</p> : <Numbers month={month} isReal={isReal} />}
    </Dialog>
  )
}

/** From four fifths of the month on. */
function isNear({ quota }: AccountView): boolean {
  return levelOf(quota, defaultThresholds) !== 'calm'
}

function Numbers({ month, isReal }: { readonly month: Month; readonly isReal: boolean }) {
  const { quota, days } = month
  const now = useNow()
  const reached = limitReachedAt(quota, now)
  const picture = daysOf(quota, days, now)
  return (
    <>
      <p className={styles['period']}>{words.period(quota)}</p>
      <dl className={styles['numbers']}>
        <Figure name={words.usedHere} value={number(quota.usedHere)} />
        <Figure name={words.usedElsewhere} value={number(quota.usedElsewhere)} />
        <Figure name={words.left} value={number(quota.left)} />
        <Figure name={words.limit} value={number(quota.limit)} />
        <Figure name={words.reset} value={words.resetOn(quota)} isWide />
      </dl>
      {reached !== null && <p className={styles['pace']}>{paceWords(reached, now)}</p>}
      {days.length === 0 ? <p>{words.nothing}</p> : <Picture days={picture} />}
      {isReal && <p className={styles['period']}>{words.honest}</p>}
    </>
  )
}

interface FigureProps {
  readonly name: string
  readonly value: string
  readonly isWide?: boolean
}

function Figure({ name, value, isWide = false }: FigureProps) {
  return (
    <div className={isWide ? styles['wide'] : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Picture({ days }: { readonly days: readonly DayOfMonth[] }) {
  return (
    <figure className={styles['picture']}>
      <figcaption>{words.picture}</figcaption>
      <MonthChart days={days} />
      <div className={styles['ends']} aria-hidden="true">
        <span>{dayInWords(days[0]?.day ?? '')}</span>
        <span>{dayInWords(days.at(-1)?.day ?? '')}</span>
      </div>
      <table className={styles['table']}>
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.urls}</th>
            <th scope="col">{words.sum}</th>
          </tr>
        </thead>
        <tbody>
          {days
            .filter(({ n }) => n > 0)
            .map(({ day, n, sum }) => (
              <tr key={day}>
                <th scope="row">{dayInWords(day)}</th>
                <td>{number(n)}</td>
                <td>{number(sum)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </figure>
  )
}
