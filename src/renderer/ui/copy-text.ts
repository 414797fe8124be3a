/**
 * Copies a text that the page made itself. The page has no permission to write the clipboard; what a person copies with
 * a press needs none. False when it was not copied.
 */
export function copyText(text: string): boolean {
  let copied = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    copied = event.clipboardData !== null
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  // The only way to a `copy` event of one's own; `navigator.clipboard` is what main refuses.
  // oxlint-disable-next-line typescript/no-deprecated
  const done = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return done && copied
}
