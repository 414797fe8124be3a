import { useEffect, useRef } from 'react'

/** For the wrapper of a field that has the keyboard when its page opens, because the person came for it. */
export function useFirstFocus(active: boolean) {
  const wrapper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!active) return
    wrapper.current?.querySelector('input')?.focus()
    wrapper.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return wrapper
}
