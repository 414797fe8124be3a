/**
 * Runs in the page. What can be pressed and is smaller than 24 px one way (WCAG 2.5.8), by the area that takes the press:
 * of a radio button, its label. Links within a sentence are as high as its lines.
 */
export function smallTargets(): string[] {
  const least = 24
  const slack = 0.5
  /** What only screen readers get is clipped to nothing. */
  const isClipped = (element: Element | null): boolean => {
    if (element === null) return false
    const { clipPath, clip } = getComputedStyle(element)
    return clipPath !== 'none' || clip !== 'auto' || isClipped(element.parentElement)
  }
  const pressable = 'button, a[href], [role="menuitem"], [role="radio"], [role="tab"], label:has(input)'
  return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
    if (element.closest('[inert], [aria-hidden="true"]') || isClipped(element)) return []
    if (element.matches('a[href]') && element.closest('p') !== null) return []
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || (width >= least - slack && height >= least - slack)) return []
    const words = element.getAttribute('aria-label') ?? element.textContent.trim()
    return [
      `${element.tagName.toLowerCase()} “${words.slice(0, 60)}”: ${Math.round(width)}×${Math.round(height)}`,
    ]
  })
}

/** Runs in the page. Buttons that say the same, with what describes them, and so make no sense out of their context. */
export function namesakes(): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  // Beside a dialog nothing else is reached, and what the rail offers everywhere a screen may offer too.
  const dialog = '[role=dialog]:has(h2), [role=alertdialog]:has(h2)'
  const around = document.querySelector(dialog) ?? document.querySelector('main') ?? document
  for (const element of around.querySelectorAll<HTMLElement>('button, [role="menuitem"]')) {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('[inert], [aria-hidden="true"]')
    )
      continue
    const described = element.getAttribute('aria-describedby')?.split(' ') ?? []
    const parts = [element, ...described.map((id) => document.getElementById(id))]
    const name = parts.map((one) => one?.getAttribute('aria-label') ?? one?.textContent.trim()).join(' ')
    if (seen.has(name)) twice.add(`button “${name}”`)
    seen.add(name)
  }
  return [...twice]
}
