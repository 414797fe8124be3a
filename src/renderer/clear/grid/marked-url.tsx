import type { Judgement } from '#shared/urls/judgement.ts'
import type { Finding } from '#shared/urls/finding.ts'
import { classes } from '../../ui/classes.ts'
import styles from './marked-url.module.css'

type UrlJudgement = Extract<Judgement, { kind: 'url' }>

/** A row's URL: host dimmed, path plain, query tinted; what was taken off struck through, what is wrong marked. */
export function MarkedUrl({ text, judgement }: { readonly text: string; readonly judgement: UrlJudgement }) {
  const { shown, findings } = judgement
  const [before, after] = takenOff(text, judgement)
  const mark = findings.find(
    ({ weight, about }) => about !== undefined && (weight === 'blocks' || weight === 'look'),
  )
  return (
    <span className={styles['url']} dir="ltr">
      {before !== '' && <del>{before}</del>}
      <Part text={shown.base} mark={mark} className={styles['base']} />
      <Part text={shown.path} mark={mark} className={styles['path']} />
      <Part text={shown.query} mark={mark} className={styles['query']} />
      {after !== '' && <del>{after}</del>}
    </span>
  )
}

interface PartProps {
  readonly text: string
  readonly mark: Finding | undefined
  readonly className: string | undefined
}

function Part({ text, mark, className }: PartProps) {
  if (text === '') return null
  const about = mark?.about?.replace(/^\/(?=[^/])/, '') ?? ''
  const at = about === '' ? -1 : text.indexOf(about, afterScheme(text, about))
  if (at < 0) return <span className={className}>{text}</span>
  return (
    <span className={className}>
      {text.slice(0, at)}
      <mark className={classes(mark?.weight === 'blocks' ? styles['stop'] : styles['look'])}>{about}</mark>
      {text.slice(at + about.length)}
    </span>
  )
}

/** The two slashes of the scheme are never what is meant. */
function afterScheme(text: string, about: string): number {
  return about.startsWith('/') ? Math.max(0, text.indexOf('://') + 3) : 0
}

/** What stands in the list around the URL and is not sent, where it can be told apart. */
function takenOff(text: string, { shown, findings }: UrlJudgement): readonly [string, string] {
  if (!findings.some(({ weight }) => weight === 'repaired')) return ['', '']
  const url = `${shown.base}${shown.path}${shown.query}`
  const at = text.indexOf(url)
  return at < 0 ? ['', ''] : [text.slice(0, at).trim(), text.slice(at + url.length).trim()]
}
