/** Tells the styles how high something is that lies over the page, so that what it covers can give way or be scrolled to. */
export function keepRoom(property: `--${string}`, gap: number) {
  return (box: HTMLElement | null) => {
    if (box === null) return undefined
    const { style } = document.documentElement
    const tell = () => {
      // What is not shown needs none.
      if (box.offsetHeight === 0) style.removeProperty(property)
      else style.setProperty(property, `${box.offsetHeight + gap}px`)
    }
    const watcher = new ResizeObserver(tell)
    tell()
    watcher.observe(box)
    return () => {
      watcher.disconnect()
      style.removeProperty(property)
    }
  }
}
