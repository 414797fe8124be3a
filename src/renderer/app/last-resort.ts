import { shell } from '#shared/words/shell.ts'
import { copyText } from '../ui/copy-text.ts'
import styles from './last-resort.module.css'

/**
 * Takes the place of a window that can't even say that it stopped. It is made of nothing that could have been what
 * broke: no component and no store. The list is in the page's database, and comes back with the window.
 */
export function showLastResort(details: () => string): void {
  const page = document.createElement('main')
  page.className = styles['page'] ?? ''
  const title = textOf('h1', shell.lastTitle)
  const words = textOf('p', shell.lastWords)
  const again = textOf('button', shell.lastAgain)
  again.addEventListener('click', () => location.reload())
  const copy = textOf('button', shell.copyDetails)
  copy.addEventListener('click', () => {
    if (copyText(details())) words.textContent = `${shell.lastWords} ${shell.detailsCopied}`
  })
  const actions = document.createElement('div')
  actions.append(again, copy)
  page.append(title, words, actions)
  words.setAttribute('role', 'alert')
  document.title = shell.lastTitle
  document.body.replaceChildren(page)
  again.focus()
}

function textOf<Name extends 'h1' | 'p' | 'button'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
