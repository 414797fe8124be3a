import { welcome } from '#shared/words/welcome.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import styles from './how-it-goes.module.css'

const icons: readonly IconName[] = ['upload', 'repair', 'check']

/** The whole job in three pictures. */
export function HowItGoes() {
  return (
    <ol className={styles['steps']} aria-label={welcome.how}>
      {welcome.steps.map(({ title, words }, at) => (
        <li key={title} className={styles['step']}>
          <span className={styles['picture']}>
            <Icon name={icons[at] ?? 'check'} />
          </span>
          <b className={styles['title']}>{title}</b>
          <span className={styles['words']}>{words}</span>
        </li>
      ))}
    </ol>
  )
}
