/** "2026-Q4" of 2026-11-24. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/**
 * The quarter after one. Quarters are compared as texts, so there is none after the year 9999: its order would break,
 * and a loop up to a last quarter would not end.
 */
export function quarterAfter(quarter: string): string {
  const [year, n] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  if (n < 4) return `${quarter.slice(0, 4)}-Q${n + 1}`
  if (year >= 9999) throw new RangeError(`no quarter after ${quarter}`)
  return `${String(year + 1).padStart(4, '0')}-Q1`
}

/** The quarter before one. */
export function quarterBefore(quarter: string): string {
  const [year, n] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return n > 1 ? `${quarter.slice(0, 4)}-Q${n - 1}` : `${String(year - 1).padStart(4, '0')}-Q4`
}

/** At most as many quarters as lie within the farthest day that may be entered, and as many years back. */
const longest = 4 * 60

/** Every quarter from the first to the last, both included; cut off where a list would not be read any more. */
export function quartersBetween(first: string, last: string): string[] {
  const quarters: string[] = []
  for (let at = first; at <= last && quarters.length < longest; at = quarterAfter(at)) {
    quarters.push(at)
    if (at === last) break
  }
  return quarters
}

/** Bounds for local days of a quarter; the last one may be a day that does not exist, but none lies behind it. */
export function daysOf(quarter: string): { from: string; to: string } {
  const [year, n] = [quarter.slice(0, 4), Number(quarter.slice(6))]
  const month = (m: number) => String(m).padStart(2, '0')
  return { from: `${year}-${month(n * 3 - 2)}-01`, to: `${year}-${month(n * 3)}-31` }
}

/** Whether a text, from a card for example, is a quarter of this century. */
export function isQuarter(text: string): boolean {
  return /^20\d\d-Q[1-4]$/.test(text)
}
