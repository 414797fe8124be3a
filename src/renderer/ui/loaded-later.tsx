import { use, type ComponentType, type ReactElement } from 'react'

export interface LoadedLater<Props extends object> {
  (props: Props): ReactElement
  /** Fetches the code; once it has come, the component is drawn at once, without a waiting moment. */
  preload(): Promise<unknown>
}

/**
 * A component whose code is not a part of the start. Until it has come, what stands around it waits as for `lazy()`; a
 * load that failed is tried anew the next time it is drawn.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LoadedLater<Props> {
  let Loaded: ComponentType<Props> | undefined
  let loading: Promise<ComponentType<Props>> | undefined
  const preload = () => {
    loading ??= load().then(
      (component) => (Loaded = component),
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }
  const Later = (props: Props) => {
    const Component = Loaded ?? use(preload())
    return <Component {...props} />
  }
  return Object.assign(Later, { preload })
}

/** Fetches code in a quiet moment. What can't be loaded says so when it is drawn. */
export function preloadCalmly(components: readonly { preload(): Promise<unknown> }[]): void {
  const preload = () => {
    for (const component of components) component.preload().catch(() => undefined)
  }
  requestIdleCallback(preload, { timeout: 2_000 })
}
