/** A tick, a cross and an exclamation mark, 16 × 16. */
export const markPaths = {
  yes: 'M2 8l4 4 8-9',
  no: 'M3 3l10 10M13 3L3 13',
  unsure: 'M8 2v8M8 13v.2',
} as const
