/**
 * Runs in the page. What lies outside the window or is cut off: the window itself must not scroll, everything that can
 * be pressed or filled in must be within reach, no words on a button may be cut off, and what scrolls must show some lines.
 */
export function misfits(): string[] {
  const found: string[] = []
  const slack = 1
  /** Three lines of text. */
  const leastHeight = 56
  const { documentElement: root } = document
  if (root.scrollWidth > innerWidth) found.push(`the window scrolls sideways: ${root.scrollWidth} px`)
  if (root.scrollHeight > innerHeight) found.push(`the window scrolls: ${root.scrollHeight} px`)

  const name = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim()
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${words.slice(0, 60)}”`
  }
  /** Words that only screen readers get are clipped away. */
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.closest('[inert], [aria-hidden="true"]') === null &&
    !isClipped(element)
  const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll'

  /** The part of the window, or of the boxes around it, in which `element` can be brought into view. */
  const isOutOfReach = (element: Element): boolean => {
    const box = element.getBoundingClientRect()
    let mayScrollDown = false
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(around)
      const edge = around.getBoundingClientRect()
      const sideways = box.left < edge.left - slack || box.right > edge.right + slack
      if (overflowX !== 'visible' && sideways) return true
      mayScrollDown ||= scrolls(overflowY)
      const isBelow = box.top < edge.top - slack || box.bottom > edge.bottom + slack
      if (overflowY !== 'visible' && isBelow && !mayScrollDown) return true
      if (position === 'fixed') break
    }
    const isOutside = box.top < -slack || box.bottom > innerHeight + slack
    return box.left < -slack || box.right > innerWidth + slack || (isOutside && !mayScrollDown)
  }

  const pressable =
    'button, a[href], input:not([type="file"], [type="radio"]), textarea, [role="menuitem"], [role="radio"], label'
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    if (!isSeen(element)) continue
    if (isOutOfReach(element)) found.push(`out of reach: ${name(element)}`)
    const holdsText = element.matches('input, textarea')
    if (!holdsText && element.scrollWidth > element.clientWidth + slack && element.clientWidth > 0)
      found.push(`cut off: ${name(element)}`)
  }
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (!scrolls(overflowX) || element.matches('input, textarea') || !isSeen(element)) continue
    const { scrollHeight, clientHeight } = element
    if (scrolls(overflowY) && scrollHeight > clientHeight + slack && clientHeight < leastHeight)
      found.push(`no room to scroll in: ${name(element)}, ${clientHeight} px`)
    if (element.scrollWidth > element.clientWidth + slack)
      found.push(`scrolls sideways: ${name(element)} by ${element.scrollWidth - element.clientWidth} px`)
  }
  return found
}
