interface Orderable {
  readonly id: string
  readonly pinned: boolean
}

/** As they are shown: pinned ones first, each group in the order the person gave it. */
export function inOrder<T extends Orderable>(presets: readonly T[]): readonly T[] {
  return [...presets.filter(({ pinned }) => pinned), ...presets.filter(({ pinned }) => !pinned)]
}

/**
 * Puts one before another, or at the end where `before` is null. Pinned ones stay among the pinned: what is put beyond
 * their edge stands at that edge.
 */
export function movedBefore<T extends Orderable>(
  presets: readonly T[],
  id: string,
  before: string | null,
): readonly T[] {
  const moved = presets.find((preset) => preset.id === id)
  if (moved === undefined || before === id) return presets
  const others = inOrder(presets).filter((preset) => preset !== moved)
  const found = others.findIndex((preset) => preset.id === before)
  const at = found < 0 ? others.length : found
  return inOrder([...others.slice(0, at), moved, ...others.slice(at)])
}
