/** From a day's first moment until before the next one's, on this computer's clock; null for what is no day. */
export function daySpan(day: string): { readonly from: number; readonly to: number } | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (parts === null) return null
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number)
  const from = new Date(year, month - 1, date)
  if (from.getMonth() !== month - 1 || from.getDate() !== date) return null
  // Where the clock is changed, a day has 23 or 25 hours.
  return { from: from.getTime(), to: new Date(year, month - 1, date + 1).getTime() }
}
